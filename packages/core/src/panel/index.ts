export {
  checkPanel,
  type PanelFacts,
  type PanelFinding,
  type PanelReason,
} from './check-panel.ts';
export {
  type CategoryCounts,
  type Checkpoint,
  categoryCountsSchema,
  checkpoints,
  type PanelCounts,
  panelCountsSchema,
  totalOf,
} from './panel-counts.ts';
