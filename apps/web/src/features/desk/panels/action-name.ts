import { TOOL_NAMES, type ToolName } from '@mianmian/core/simulation/world/tools/tool';

/** Whether the interface has words for a tool; the server may be newer than the page. */
export const isActionName = (name: string): name is ToolName => TOOL_NAMES.some((known) => known === name);
