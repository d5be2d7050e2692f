/** By what people in a picture can be coloured, in the order in which it is offered. */
export const COLOURINGS = ["organization", "group", "coldness", "stance", "circle"] as const;

/** By what people are coloured. */
export type Colouring = (typeof COLOURINGS)[number];

/** How many organizations or groups have a colour of their own; the others share one. */
export const COLOURED = 8;
