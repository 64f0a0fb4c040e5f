// Made of docs/openapi.json by `npm run generate`; do not edit.

export interface paths {
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 是否正常 Sign of life */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly status: "ok" | "down";
                            /** @enum {string} */
                            readonly database: "embedded" | "server";
                            /** @description The version of Pingyi. */
                            readonly version: string;
                        };
                    };
                };
                /** @description Default Response */
                readonly 503: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly status: "ok" | "down";
                            /** @enum {string} */
                            readonly database: "embedded" | "server";
                            /** @description The version of Pingyi. */
                            readonly version: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 日志的来源、公钥和条数 Origin, keys and size of the log */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly origin: string;
                            /** @description The key that signs now. */
                            readonly vkey: string;
                            readonly fingerprint: string;
                            readonly size: number;
                            /** @description Every key that ever signed, oldest first. */
                            readonly keys: readonly {
                                readonly vkey: string;
                                /** @description As printed on the campaign’s notice. */
                                readonly fingerprint: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log/checkpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 最新的检查点 The latest checkpoint
         * @description A signed note (C2SP tlog-checkpoint); docs/log.md says how to check it by hand.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A signed note */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 日志条目 Leaf data of the log
         * @description Leaf data, one line a leaf, `to` included. At most 1000 leaves are in one answer and none beyond the log: count the lines, and ask on from `from` plus their number.
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: number;
                    readonly to: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description One leaf a line */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log/proof/inclusion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 某条目在日志中的证明 Proof that a leaf is in the log */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly leaf: number;
                    readonly size: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Proof"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log/proof/consistency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 日志只增不改的证明 Proof that the log only grew */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: number;
                    readonly to: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Proof"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 关注日志的增长 Follow the growth of the log
         * @description Server-sent events `size` with `{"size"}`, the newest only; `id` is the size. Begins with the present size unless `Last-Event-ID` or `after` says that it is known.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The id of the last event that was seen; -1 for all. */
                    readonly after?: number;
                };
                readonly header?: {
                    readonly "last-event-id"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Server-sent events, without end */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 全部评议 All campaigns */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly campaigns: readonly {
                                readonly campaign: string;
                                readonly year: number;
                                /** @description The phase that is open. */
                                readonly phase: string | null;
                                /** @description Units that are evaluated. */
                                readonly units: number;
                                /** @description Editions of the rules published so far. */
                                readonly editions: number;
                                readonly version: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /**
         * create-campaign
         * @description Records
         *     - `campaign-created`: 建立 {year} 年度评议活动（编号 {campaign}），载入方案与计分办法。 The evaluation campaign of {year} is created (id {campaign}) with its plan and scoring scheme.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** campaign id */
                        readonly campaign: string;
                        readonly year: number;
                        /** plan (pingyi-plan/1) */
                        readonly plan: {
                            /** @enum {string} */
                            readonly format: "pingyi-plan/1";
                            /** text (zh, en) */
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly organisers: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** @enum {string} */
                                readonly part: "deploys" | "organises" | "carriesOut" | "inspects" | "takesPart";
                            }[];
                            readonly legalBasis: readonly {
                                /** text (zh, en) */
                                readonly title: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** text (zh, en) */
                                readonly issuer: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly document: {
                                    readonly id: string;
                                    /** SHA-256 digest */
                                    readonly digest: string;
                                } | null;
                            }[];
                            readonly zone: {
                                readonly name: string;
                                readonly offsetMinutes: number;
                            };
                            readonly calendar: {
                                readonly phases: readonly {
                                    /** word of the plan */
                                    readonly phase: string;
                                    /** day (YYYY-MM-DD) */
                                    readonly opens: string;
                                    /** day (YYYY-MM-DD) */
                                    readonly closes: string;
                                }[];
                                readonly deadlines: readonly {
                                    /** word of the plan */
                                    readonly id: string;
                                    /** text (zh, en) */
                                    readonly name: {
                                        readonly zh: string;
                                        readonly en: string;
                                    };
                                    /** day (YYYY-MM-DD) */
                                    readonly day: string;
                                }[];
                                /** word of the plan */
                                readonly resultsBy: string;
                                /** count */
                                readonly publicNoticeDays: number;
                                /** count */
                                readonly objectionDays: number;
                                /** count */
                                readonly levelGapDays: number;
                            };
                            readonly levels: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** @enum {string} */
                                readonly mainMode: "onSiteDirect" | "hotline";
                                readonly otherModes: readonly ("onSiteDirect" | "hotline")[];
                                /** @enum {string} */
                                readonly evaluation: "vote" | "own-units";
                            }[];
                            readonly categories: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly steps: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly platformChannels: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly opinionChannels: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly dimensions: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** text (zh, en) */
                                readonly question: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly hotIssues: {
                                /** count */
                                readonly minimum: number;
                                /** count */
                                readonly maximum: number;
                            };
                            readonly required: readonly {
                                /** word of the plan */
                                readonly phase: string;
                                /** word of the plan */
                                readonly duty: string;
                                readonly of: "campaign" | readonly string[];
                                readonly deadline: string | null;
                            }[];
                        };
                        readonly scheme: {
                            /** @enum {string} */
                            readonly format: "pingyi-scheme/1";
                            readonly name: string;
                            readonly grades: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly coefficient: string;
                                readonly counts?: boolean;
                            }[];
                            /** @enum {string} */
                            readonly abstention: "excluded" | "counted";
                            /** @enum {string} */
                            readonly score: "overall" | "dimensions" | "both";
                            readonly dimensions: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly weight: string;
                            }[];
                            readonly raterGroups: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly weight: string;
                            }[];
                            readonly channels: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly weight: string;
                            }[];
                            readonly composite: {
                                readonly ownLevel: string;
                                readonly lowerLevel: string;
                                readonly dailyAssessment: string;
                            };
                            readonly lowerLevel: {
                                /** @enum {string} */
                                readonly of: "satisfaction" | "composite";
                                /** @enum {string} */
                                readonly mean: "simple" | "pooled";
                            };
                            readonly leaf: {
                                readonly [key: string]: "satisfaction-only" | "redistribute" | "renormalise";
                            };
                            readonly rules: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly kind: "deduction" | "bonus" | "veto";
                                readonly label: string;
                                readonly amount?: string;
                                readonly cap?: string | null;
                            }[];
                            readonly deductionCap: string | null;
                            readonly rounding: {
                                readonly decimals: unknown;
                                /** @enum {string} */
                                readonly mode: "half-up";
                            };
                            readonly talk: {
                                readonly bottom: unknown;
                                readonly below: string;
                                readonly classes: readonly string[];
                                readonly minimumClass: unknown;
                            };
                            readonly panel: {
                                readonly minimum: unknown;
                                /** @enum {string} */
                                readonly scope: "meeting" | "unit" | "level" | "campaign";
                                readonly shares: readonly {
                                    readonly category: string;
                                    readonly atLeast?: string;
                                    readonly atMost?: string;
                                    readonly exactly?: string;
                                    readonly checkedAt: readonly ("invited" | "signedIn" | "served")[];
                                    readonly warnedAt: readonly ("invited" | "signedIn" | "served")[];
                                }[];
                                readonly minimumCohort: unknown;
                            };
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一次评议的现状 The state of a campaign
         * @description Its version stands in `ETag` too: send it as `If-Match` with a command.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly campaign: string;
                            readonly year: number;
                            readonly version: number;
                            readonly title: components["schemas"]["Sentence"];
                            /** @description Units that are evaluated. */
                            readonly units: number;
                            readonly publication: {
                                readonly editions: number;
                                readonly newest: components["schemas"]["Mark"] | null;
                                /** @description Acts that amended the rules since. */
                                readonly amendedBy: readonly number[];
                            };
                            readonly phases: readonly {
                                readonly phase: string;
                                readonly title: components["schemas"]["Sentence"];
                                /** @description The nominal day. */
                                readonly opens: string;
                                readonly closes: string;
                                readonly opened: components["schemas"]["Mark"] | null;
                                readonly closed: components["schemas"]["Mark"] | null;
                            }[];
                            readonly firstVote: components["schemas"]["Mark"] | null;
                            readonly votes: readonly {
                                readonly vote: string;
                                readonly level: string;
                                readonly units: readonly string[];
                                /** @enum {string} */
                                readonly state: "open" | "closed" | "voided";
                            }[];
                            /** @description Units whose result is announced. */
                            readonly results: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 全部事项 Acts of a campaign
         * @description Every act, one line an act, in order, internal ones included: folded with `replay` of core they are the campaign’s whole state. `after` is a version, so that only what came later is asked for. Internal acts whose content was erased are left out.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly after?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description One act a line; `etag` is the version that they lead to */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 参评单位 Units of a campaign
         * @description In the order of adding. `next` is the `after` of the next page, null on the last.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly class?: string;
                    readonly level?: string;
                    readonly parent?: string;
                    /** @description A part of the name. */
                    readonly name?: string;
                    readonly state?: "evaluated" | "exempt" | "merged";
                    readonly after?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly units: readonly {
                                readonly unit: string;
                                readonly name: string;
                                readonly class: string;
                                readonly level: string;
                                readonly parent: string | null;
                                readonly role: string | null;
                                readonly mergedInto: string | null;
                                /** @description The act that exempted it. */
                                readonly exemptedBy: number | null;
                            }[];
                            readonly next: number | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 历史：谁在何时办了什么 History: who did what when
         * @description The newest first. `next` is the `before` of the next page, null on the last.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Acts about one unit only. */
                    readonly unit?: string;
                    readonly before?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly history: readonly {
                                readonly seq: number;
                                readonly type: string;
                                readonly at: string;
                                readonly role: string;
                                readonly account: string;
                                readonly sentence: components["schemas"]["Sentence"];
                            }[];
                            readonly next: number | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 规定内容的完成情况 Required things and how they stand */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly phase?: string;
                    /** @description One unit’s only. */
                    readonly unit?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly tasks: readonly {
                                readonly phase: string;
                                readonly duty: string;
                                readonly title: components["schemas"]["Sentence"];
                                /** @description Null: the campaign’s own. */
                                readonly unit: string | null;
                                /** @description The last day. */
                                readonly due: string;
                                /** @description First handed in. */
                                readonly handedIn: components["schemas"]["Mark"] | null;
                                readonly done: components["schemas"]["Mark"] | null;
                                /** @description Whole days after the due day; 0 in time. */
                                readonly daysLate: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/change-calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * change-calendar
         * @description Records
         *     - `calendar-changed`: 调整评议日程，理由：{reason}。 The calendar of the evaluation is changed. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly calendar: {
                            readonly phases: readonly {
                                /** word of the plan */
                                readonly phase: string;
                                /** day (YYYY-MM-DD) */
                                readonly opens: string;
                                /** day (YYYY-MM-DD) */
                                readonly closes: string;
                            }[];
                            readonly deadlines: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** day (YYYY-MM-DD) */
                                readonly day: string;
                            }[];
                            /** word of the plan */
                            readonly resultsBy: string;
                            /** count */
                            readonly publicNoticeDays: number;
                            /** count */
                            readonly objectionDays: number;
                            /** count */
                            readonly levelGapDays: number;
                        };
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/change-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * change-plan
         * @description Records
         *     - `plan-changed`: 修改评议方案，理由：{reason}。 The plan of the evaluation is changed. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** plan without calendar and zone */
                        readonly plan: {
                            /** @enum {string} */
                            readonly format: "pingyi-plan/1";
                            /** text (zh, en) */
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly organisers: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** @enum {string} */
                                readonly part: "deploys" | "organises" | "carriesOut" | "inspects" | "takesPart";
                            }[];
                            readonly legalBasis: readonly {
                                /** text (zh, en) */
                                readonly title: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** text (zh, en) */
                                readonly issuer: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly document: {
                                    readonly id: string;
                                    /** SHA-256 digest */
                                    readonly digest: string;
                                } | null;
                            }[];
                            readonly levels: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** @enum {string} */
                                readonly mainMode: "onSiteDirect" | "hotline";
                                readonly otherModes: readonly ("onSiteDirect" | "hotline")[];
                                /** @enum {string} */
                                readonly evaluation: "vote" | "own-units";
                            }[];
                            readonly categories: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly steps: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly platformChannels: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly opinionChannels: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly dimensions: readonly {
                                /** word of the plan */
                                readonly id: string;
                                /** text (zh, en) */
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** text (zh, en) */
                                readonly question: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly hotIssues: {
                                /** count */
                                readonly minimum: number;
                                /** count */
                                readonly maximum: number;
                            };
                            readonly required: readonly {
                                /** word of the plan */
                                readonly phase: string;
                                /** word of the plan */
                                readonly duty: string;
                                readonly of: "campaign" | readonly string[];
                                readonly deadline: string | null;
                            }[];
                        };
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/change-scheme": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * change-scheme
         * @description Records
         *     - `scheme-changed`: 修改计分办法，理由：{reason}。 The scoring scheme is changed. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly scheme: {
                            /** @enum {string} */
                            readonly format: "pingyi-scheme/1";
                            readonly name: string;
                            readonly grades: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly coefficient: string;
                                readonly counts?: boolean;
                            }[];
                            /** @enum {string} */
                            readonly abstention: "excluded" | "counted";
                            /** @enum {string} */
                            readonly score: "overall" | "dimensions" | "both";
                            readonly dimensions: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly weight: string;
                            }[];
                            readonly raterGroups: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly weight: string;
                            }[];
                            readonly channels: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly weight: string;
                            }[];
                            readonly composite: {
                                readonly ownLevel: string;
                                readonly lowerLevel: string;
                                readonly dailyAssessment: string;
                            };
                            readonly lowerLevel: {
                                /** @enum {string} */
                                readonly of: "satisfaction" | "composite";
                                /** @enum {string} */
                                readonly mean: "simple" | "pooled";
                            };
                            readonly leaf: {
                                readonly [key: string]: "satisfaction-only" | "redistribute" | "renormalise";
                            };
                            readonly rules: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly kind: "deduction" | "bonus" | "veto";
                                readonly label: string;
                                readonly amount?: string;
                                readonly cap?: string | null;
                            }[];
                            readonly deductionCap: string | null;
                            readonly rounding: {
                                readonly decimals: unknown;
                                /** @enum {string} */
                                readonly mode: "half-up";
                            };
                            readonly talk: {
                                readonly bottom: unknown;
                                readonly below: string;
                                readonly classes: readonly string[];
                                readonly minimumClass: unknown;
                            };
                            readonly panel: {
                                readonly minimum: unknown;
                                /** @enum {string} */
                                readonly scope: "meeting" | "unit" | "level" | "campaign";
                                readonly shares: readonly {
                                    readonly category: string;
                                    readonly atLeast?: string;
                                    readonly atMost?: string;
                                    readonly exactly?: string;
                                    readonly checkedAt: readonly ("invited" | "signedIn" | "served")[];
                                    readonly warnedAt: readonly ("invited" | "signedIn" | "served")[];
                                }[];
                                readonly minimumCohort: unknown;
                            };
                        };
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/propose-publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * propose-publication
         * @description Records
         *     - `publication-proposed`: 提请发布方案、计分办法和参评单位名单（第 {edition} 版，{audience|audience}），拟在{outlet}公布。 Edition {edition} of plan, scoring scheme and list of units is proposed for publication in {outlet} ({audience|audience}).
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * audience
                         * @enum {string}
                         */
                        readonly audience: "public" | "system" | "auditors";
                        /** official text */
                        readonly outlet: string;
                        /** document (id, digest) */
                        readonly document: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/withdraw-publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * withdraw-publication
         * @description Records
         *     - `publication-withdrawn`: 撤回第 {proposal} 号发布申请，理由：{reason}。 The proposal of act {proposal} is withdrawn. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** count */
                        readonly proposal: number;
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/return-publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * return-publication
         * @description Records
         *     - `publication-returned`: 退回第 {proposal} 号发布申请，理由：{reason}。 The proposal of act {proposal} is returned. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group), 局领导 (leader).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** count */
                        readonly proposal: number;
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/approve-publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * approve-publication
         * @description Records
         *     - `rules-published`: 经第二人审核，{day|day} 在{outlet}公布方案、计分办法和参评单位名单（第 {edition} 版，{audience|audience}）。 With a second person’s approval plan, scoring scheme and list of units are published in {outlet} on {day|day} (edition {edition}, {audience|audience}).
         *
         *     By: 局领导小组 (leading group), 局领导 (leader).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** count */
                        readonly proposal: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/add-units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * add-units
         * @description Records
         *     - `unit-added`: {unit.name}列为参评单位。 {unit.name} is listed as a unit under evaluation.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly units: readonly {
                            /** unit id */
                            readonly id: string;
                            /** official text */
                            readonly name: string;
                            /** word of the plan */
                            readonly class: string;
                            /** word of the plan */
                            readonly level: string;
                            readonly parent: string | null;
                            readonly role: ("own" | "lower") | null;
                        }[];
                        readonly reason: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/change-unit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * change-unit
         * @description Records
         *     - `unit-changed`: 参评单位{unit|unit}的名称、类别或层级改为：{name}、{class}、{level|level}，理由：{reason}。 Unit {unit|unit} now has the name {name}, class {class} and level {level|level}. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** official text */
                        readonly name: string;
                        /** word of the plan */
                        readonly class: string;
                        /** word of the plan */
                        readonly level: string;
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/move-unit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * move-unit
         * @description Records
         *     - `unit-moved`: {unit|unit}调整隶属关系（上级：{parent|unit}），理由：{reason}。 {unit|unit} is moved (parent: {parent|unit}). Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        readonly parent: string | null;
                        readonly role: ("own" | "lower") | null;
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/merge-units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * merge-units
         * @description Records
         *     - `units-merged`: 局领导小组决定：{units|units}并入{into|unit}，理由：{reason}。 By decision of the leading group {units|units} is merged into {into|unit}. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly units: readonly string[];
                        /** unit id */
                        readonly into: string;
                        /** official text */
                        readonly reason: string;
                        /** document (id, digest) */
                        readonly decision: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/exempt-unit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * exempt-unit
         * @description Records
         *     - `unit-exempted`: 局领导小组决定：{unit|unit}免评，理由：{reason}。 By decision of the leading group {unit|unit} is exempt. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** official text */
                        readonly reason: string;
                        /** document (id, digest) */
                        readonly decision: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/readmit-unit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * readmit-unit
         * @description Records
         *     - `unit-readmitted`: 局领导小组决定：取消{unit|unit}免评，恢复参评。 By decision of the leading group the exemption of {unit|unit} is lifted; it is evaluated again.
         *
         *     By: 局领导小组 (leading group).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** correction (supersedes, reason) */
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/name-unit-officers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * name-unit-officers
         * @description Records
         *     - `unit-officers-named`: {unit|unit}确定总负责人和联络员。 The principal leader and the liaison of {unit|unit} are named.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** officers (leader, liaison, working body) */
                        readonly officers: {
                            /** opaque reference */
                            readonly leader: string;
                            /** account id */
                            readonly liaison: string;
                            readonly workingBody: {
                                readonly id: string;
                                /** SHA-256 digest */
                                readonly digest: string;
                            } | null;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/open-phase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * open-phase
         * @description Records
         *     - `phase-opened`: {phase|phase}阶段开始。 The phase “{phase|phase}” opens.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** word of the plan */
                        readonly phase: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/close-phase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * close-phase
         * @description Records
         *     - `phase-closed`: {phase|phase}阶段结束，各项规定内容均已完成。 The phase “{phase|phase}” closes; everything that it requires is done.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** word of the plan */
                        readonly phase: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/record-mobilisation-meeting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * record-mobilisation-meeting
         * @description Records
         *     - `mobilisation-meeting-held`: {day|day} 召开动员部署会，{units|count} 个单位、{persons} 人参加。 The mobilisation meeting is held on {day|day}; {units|count} units and {persons} persons attend.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** day (YYYY-MM-DD) */
                        readonly day: string;
                        readonly units: readonly string[];
                        /** count */
                        readonly persons: number;
                        /** document (id, digest) */
                        readonly minutes: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/publish-commitment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * publish-commitment
         * @description Records
         *     - `commitment-published`: {unit|unit} {day|day} 通过{outlet}向社会公开承诺。 {unit|unit} makes its public commitment through {outlet} on {day|day}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** day (YYYY-MM-DD) */
                        readonly day: string;
                        /** official text */
                        readonly outlet: string;
                        /** document (id, digest) */
                        readonly text: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                        /** document (id, digest) */
                        readonly proof: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/hand-in-unit-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * hand-in-unit-plan
         * @description Records
         *     - `unit-plan-handed-in`: {unit|unit}提交本单位评议方案。 {unit|unit} hands in its own evaluation plan.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** document (id, digest) */
                        readonly document: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/return-unit-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * return-unit-plan
         * @description Records
         *     - `unit-plan-returned`: 评议办将{unit|unit}的评议方案退回修改。 The office returns the evaluation plan of {unit|unit} for correction.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly handedIn: number;
                        /** document (id, digest) */
                        readonly remarks: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/approve-unit-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * approve-unit-plan
         * @description Records
         *     - `unit-plan-approved`: 评议办审核同意{unit|unit}的评议方案。 The office approves the evaluation plan of {unit|unit}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly handedIn: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/choose-hot-issues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * choose-hot-issues
         * @description Records
         *     - `hot-issues-chosen`: {unit|unit}确定 {issues|count} 个民生热点问题集中整改。 {unit|unit} chooses livelihood hot issues for focused rectification: {issues|count}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        readonly issues: readonly {
                            /** issue id */
                            readonly id: string;
                            /** official text */
                            readonly title: string;
                            /** word of the plan */
                            readonly dimension: string;
                            /** document (id, digest) */
                            readonly measure: {
                                readonly id: string;
                                /** SHA-256 digest */
                                readonly digest: string;
                            };
                            /** opaque reference */
                            readonly responsible: string;
                            /** day (YYYY-MM-DD) */
                            readonly due: string;
                        }[];
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/hand-in-self-check-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * hand-in-self-check-report
         * @description Records
         *     - `self-check-report-handed-in`: {unit|unit}提交自查自纠报告，列出问题 {problems} 个。 {unit|unit} hands in its self-check report; problems listed: {problems}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** document (id, digest) */
                        readonly document: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                        /** count */
                        readonly problems: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/return-self-check-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * return-self-check-report
         * @description Records
         *     - `self-check-report-returned`: 评议办将{unit|unit}的自查自纠报告退回修改。 The office returns the self-check report of {unit|unit} for correction.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly handedIn: number;
                        /** document (id, digest) */
                        readonly remarks: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/accept-self-check-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * accept-self-check-report
         * @description Records
         *     - `self-check-report-accepted`: 评议办审定{unit|unit}的自查自纠报告。 The office accepts the self-check report of {unit|unit} as final.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly handedIn: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/compile-findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * compile-findings
         * @description Records
         *     - `inspection-findings-compiled`: 汇总{unit|unit}明查暗访发现的问题：明查 {open} 个，暗访 {covert} 个。 The inspection findings on {unit|unit} are compiled: open {open}, covert {covert}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly open: number;
                        /** count */
                        readonly covert: number;
                        readonly document: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        } | null;
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/announce-findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * announce-findings
         * @description Records
         *     - `inspection-findings-announced`: 通报{unit|unit}明查暗访情况：明查发现问题 {open} 个，暗访发现问题 {covert} 个。 The inspection findings on {unit|unit} are announced: open {open}, covert {covert}.
         *     - `inspection-declared-empty`: 通报{unit|unit}明查暗访情况：未发现问题。 It is announced that the inspections of {unit|unit} found nothing.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 主持人 (chair).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly open: number;
                        /** count */
                        readonly covert: number;
                        readonly document: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        } | null;
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/open-vote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * open-vote
         * @description Records
         *     - `vote-opened`: 对{units|units}的表决开始，到会代表 {present} 人。 The vote on {units|units} opens with {present} representatives present.
         *
         *     By: 主持人 (chair).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** vote id */
                        readonly vote: string;
                        readonly units: readonly string[];
                        /** @enum {string} */
                        readonly mode: "onSiteDirect" | "hotline";
                        /** panel (invited, signed in, served) */
                        readonly panel: {
                            /** persons per category */
                            readonly invited: {
                                readonly [key: string]: number;
                            };
                            /** persons per category */
                            readonly signedIn: {
                                readonly [key: string]: number;
                            };
                            readonly served: {
                                readonly [key: string]: number;
                            } | null;
                        };
                        /** count */
                        readonly present: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/close-vote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * close-vote
         * @description Records
         *     - `vote-closed`: 表决 {vote} 结束，收回票 {ballots} 张。 Vote {vote} closes; ballots returned: {ballots}.
         *
         *     By: 主持人 (chair).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** vote id */
                        readonly vote: string;
                        /** count */
                        readonly ballots: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/void-vote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * void-vote
         * @description Records
         *     - `vote-voided`: 表决 {vote} 作废（已有票 {ballots} 张），须重新表决，理由：{reason}。 Vote {vote} is voided (ballots so far: {ballots}) and must be repeated. Reason: {reason}.
         *
         *     By: 主持人 (chair).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** vote id */
                        readonly vote: string;
                        /** count */
                        readonly ballots: number;
                        /** official text */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/announce-result": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * announce-result
         * @description Records
         *     - `unit-result-announced`: 公布{unit|unit}评议结果：群众满意度 {satisfaction|score}，此前作废表决 {voids} 次。 The result of {unit|unit} is announced: satisfaction {satisfaction|score}; votes voided before: {voids}.
         *
         *     By: 主持人 (chair).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** vote id */
                        readonly vote: string;
                        /** unit id */
                        readonly unit: string;
                        readonly tallies: readonly {
                            /** @enum {string} */
                            readonly kind: "overall" | "group" | "channel" | "dimension";
                            readonly id: string | null;
                            readonly issued: number | null;
                            /** count */
                            readonly returned: number;
                            readonly grades: {
                                readonly [key: string]: number;
                            };
                            /** count */
                            readonly abstained: number;
                            /** count */
                            readonly invalid: number;
                        }[];
                        readonly confirmedBy: readonly string[];
                        readonly correction: {
                            /** count */
                            readonly supersedes: number;
                            /** official text */
                            readonly reason: string;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/hand-in-final-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * hand-in-final-report
         * @description Records
         *     - `final-report-handed-in`: {unit|unit}上报综合评定结果（{composite|score}）和群众反映的主要问题 {problems} 个。 {unit|unit} reports its composite result ({composite|score}) and the main problems raised: {problems}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** document (id, digest) */
                        readonly document: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                        readonly composite: {
                            readonly exact: string;
                            readonly published: string;
                        } | null;
                        /** count */
                        readonly problems: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/return-final-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * return-final-report
         * @description Records
         *     - `final-report-returned`: 评议办将{unit|unit}的结果报告退回修改。 The office returns the result report of {unit|unit} for correction.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly handedIn: number;
                        /** document (id, digest) */
                        readonly remarks: {
                            readonly id: string;
                            /** SHA-256 digest */
                            readonly digest: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{campaign}/accept-final-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * accept-final-report
         * @description Records
         *     - `final-report-accepted`: 评议办接收并汇总{unit|unit}的结果报告。 The office accepts the result report of {unit|unit} for collation.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    readonly "if-match"?: string;
                    /** @description The role in which the command is given; `office` unless named. */
                    readonly "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly campaign: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** unit id */
                        readonly unit: string;
                        /** count */
                        readonly handedIn: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 下载文件 Download a document
         * @description Its bytes, always as a download, never shown in the browser.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The bytes */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": unknown;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 关注变化 Follow what is recorded
         * @description Server-sent events `change` with `{"seq","stream","type"}`, `id` is the act’s `seq`. Goes on after `Last-Event-ID` or `after`; without either it begins now.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The id of the last event that was seen; -1 for all. */
                    readonly after?: number;
                    /** @description One stream only, such as `campaign/city-2026`. */
                    readonly stream?: string;
                };
                readonly header?: {
                    readonly "last-event-id"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Server-sent events, without end */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 这个说明的网页 This description as a page */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/html": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 这个说明，供程序使用 This description for programs */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly openapi: string;
                        } & {
                            readonly [key: string]: unknown;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/problems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 错误代码一览 Every problem code */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/html": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/problems/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个错误代码 One problem code */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly code: "request-malformed" | "request-invalid" | "body-not-json" | "idempotency-key-malformed" | "not-signed-in" | "role-may-not" | "not-found" | "campaign-unknown" | "no-checkpoint" | "beyond-log" | "method-not-allowed" | "request-timeout" | "refused" | "version-differs" | "too-large" | "media-type-unknown" | "document-kind-unknown" | "idempotency-key-reused" | "headers-too-large" | "internal" | "unavailable" | "stopping" | "too-many-streams" | "storage-full";
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/html": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 上传文件 Upload a document
         * @description The bytes of a file (pdf, docx, xlsx, doc, wps, ofd), at most 20 MiB, with its name in `?name=`. Name and bytes must agree on what it is. Acts name it by `id` and `digest`. The same file under the same name is kept once.
         */
        readonly post: {
            readonly parameters: {
                readonly query: {
                    readonly name: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Sentence: {
            readonly zh: string;
            readonly en: string;
        };
        readonly Reason: {
            readonly code: string;
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly sentence: components["schemas"]["Sentence"];
        };
        readonly Problem: {
            /** @description Where the code is explained, relative to this server. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @enum {string} */
            readonly code: "request-malformed" | "request-invalid" | "body-not-json" | "idempotency-key-malformed" | "not-signed-in" | "role-may-not" | "not-found" | "campaign-unknown" | "no-checkpoint" | "beyond-log" | "method-not-allowed" | "request-timeout" | "refused" | "version-differs" | "too-large" | "media-type-unknown" | "document-kind-unknown" | "idempotency-key-reused" | "headers-too-large" | "internal" | "unavailable" | "stopping" | "too-many-streams" | "storage-full";
            readonly unmet?: readonly components["schemas"]["Reason"][];
            readonly faults?: readonly {
                readonly path: string;
                readonly detail: string;
            }[];
        } & {
            readonly [key: string]: unknown;
        };
        readonly Mark: {
            readonly seq: number;
            readonly at: string;
        };
        readonly Recorded: {
            readonly acts: readonly {
                readonly seq: number;
                readonly type: string;
            }[];
            /** @description The campaign’s version afterwards. */
            readonly version: number;
            /** @description A checkpoint of this size covers the acts. */
            readonly size: number;
            readonly warnings: readonly components["schemas"]["Reason"][];
        };
        readonly Proof: {
            readonly hashes: readonly string[];
        };
        readonly Document: {
            readonly id: string;
            /** @description SHA-256 of the bytes. */
            readonly digest: string;
            readonly name: string;
            readonly mediaType: string;
            /** @description In bytes. */
            readonly size: number;
            readonly isRepeat: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
