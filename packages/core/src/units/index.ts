export { checkTree, type TreeFacts, type TreeLevel, type TreeReason } from './check-tree.ts';
export {
  emptyTree,
  evaluatedUnits,
  standingUnits,
  type Unit,
  type UnitTree,
} from './tree.ts';
export {
  type UnitOfficers,
  type UnitPlace,
  type UnitRole,
  unitOfficersSchema,
  unitPlaceSchema,
} from './unit.ts';
export { parseUnitId, type UnitId, unitId } from './unit-id.ts';
