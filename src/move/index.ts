export { type MovePlan, MoveRefusal, planMove } from './plan-move.ts';
