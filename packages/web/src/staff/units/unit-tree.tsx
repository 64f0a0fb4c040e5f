import { parseUnitId, type UnitId } from '@pingyi/core';
import { Tree, type TreeDataNode } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/units.ts';
import { branchesOf, type UnitBranch } from './unit-rows.ts';

interface UnitTreeViewProps {
  readonly onOpen: (unit: UnitId) => void;
  /** A unit was dropped on another, or beside a unit that has no parent. */
  readonly onMove: (unit: UnitId, to: UnitId | null) => void;
}

/** Units as a tree; dragging one proposes to move it, the arrow keys and Enter open it. */
export function UnitTreeView({ onOpen, onMove }: UnitTreeViewProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const nodeOf = ({ unit, below }: UnitBranch): TreeDataNode => ({
    key: unit.id,
    title: (
      <>
        {unit.name}
        {unit.role !== null && <span className="quiet"> {say(words[unit.role])}</span>}
        {unit.exemptedBy !== null && <span className="mark plain">{say(words.exempt)}</span>}
      </>
    ),
    children: below.map(nodeOf),
  });
  return (
    <>
      <p className="quiet">{say(words.dragHint)}</p>
      <Tree
        className="unit-tree"
        treeData={branchesOf(campaign.units).map(nodeOf)}
        defaultExpandAll
        blockNode
        showLine
        draggable={campaign.firstVote === null ? { icon: false } : false}
        selectedKeys={[]}
        onSelect={(_, { node }) => {
          const unit = parseUnitId(String(node.key));
          if (unit !== null) onOpen(unit);
        }}
        onDrop={({ dragNode, node, dropToGap }) => {
          const unit = parseUnitId(String(dragNode.key));
          const target = parseUnitId(String(node.key));
          if (unit === null || target === null) return;
          const parent = dropToGap ? (campaign.units.get(target)?.parent ?? null) : target;
          if (campaign.units.get(unit)?.parent !== parent) onMove(unit, parent);
        }}
      />
    </>
  );
}
