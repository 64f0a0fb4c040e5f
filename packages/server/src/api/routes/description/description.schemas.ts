import { z } from 'zod';
import { problemCodes } from '../../problems/problem.ts';

const page = {
  200: { description: 'A page', content: { 'text/html': { schema: z.string() } } },
};

export const apiPageSchema = {
  summary: '这个说明的网页 This description as a page',
  tags: ['description'],
  response: page,
};

export const openApiSchema = {
  summary: '这个说明，供程序使用 This description for programs',
  tags: ['description'],
  response: { 200: z.looseObject({ openapi: z.string() }) },
};

export const problemListSchema = {
  summary: '错误代码一览 Every problem code',
  tags: ['description'],
  response: page,
};

export const problemPageSchema = {
  summary: '一个错误代码 One problem code',
  tags: ['description'],
  params: z.object({ code: z.enum(problemCodes as [string, ...string[]]) }),
  response: page,
};
