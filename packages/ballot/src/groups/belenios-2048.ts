import type { Group } from './group.ts';
import { residueGroup } from './residues.ts';

/** Belenios specification 2.0, section 5.1, written in hexadecimal. */
const parameters = {
  name: 'BELENIOS-2048',
  modulus: BigInt(
    '0x' +
      'a3ef2d011fefb1b6e39e568fccdffb0fb7dc7ef3a791b6862791811d21fc35f2' +
      '1e6d36856b428030421f514ed40bfd4c06e092a495af8d79a2f85e0fb11c0ede' +
      '07dd973f9c53e50930c6e82ac36de1ae3fb8c3aabfff12ce27a5022ddd8912d1' +
      '07435012768a2cdd0a4091d8fa447f6c7ebc15a349fa318a6b4fe17d8d47e843' +
      'a3e14dfa9b2162f4d7229abe93a188b46b006517d6f6747ebbb29c9ec3099b60' +
      '7f18fb1a8bc858279aa8599411d998d3e3fada9e010840d082d8c31911acdd4a' +
      '0e7992d0f18cc759cb5de0acf66a3882555bc810941e021b6a4ccfa04ee4008f' +
      '878affa2375e2999b44f6cef17d707301e59e0e6351e051ed9cec4157646e64f',
  ),
  generator: BigInt(
    '0x' +
      '1307c1ab5f295885d7caa3a78a42415e31fd1c5807b61fb1e781878a52230a51' +
      '988b98c259597f9c5a9dfd001d26ba31d9d8976f01d95a1c8262ee68a0e92cea' +
      '541e5219e0d0d094301b894236823fe1d4bc04e29f3748aefd4f10d5b1a356a8' +
      '643e673fd9d215fc8fe5fb9cf9fdb8ea88fdb1a3381a697fdf9c2458570b06d2' +
      '6aef1be365fdd90165f397c6b870df8c1b9e519edcee8bb0f74b7a1615a274ba' +
      '60a7ea574a61f552d2dde0ce514e0927c4ff49b1964c4a913731ae4268d60d7f' +
      '22127b6cbba44d453ac8b72fd04e0991b7aeff04867d8724ac638f5f34100d2d' +
      '47aa680d43771902743d663f42d853c041e1c91fe3823f4bcf284308f1d7e653',
  ),
  order: BigInt('0x' + 'adb6066a73522565f4daa0f2579db7f2f0fa90c2168bc709e20263387d55c491'),
} as const;

/** The group of Belenios for homomorphic questions: a 256-bit subgroup modulo a 2048-bit prime. */
export function belenios2048Group(): Group {
  return residueGroup(parameters);
}
