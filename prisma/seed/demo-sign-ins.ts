import { cast, COMPANY, DEMO_PASSWORD } from "../../tests/cast.ts";

export { COMPANY, DEMO_PASSWORD };

/** Shown by the terminal and the sign-in page of a demo company. */
export const demoSignIns = [cast.karim, cast.salome, cast.noemie, cast.ludovic, cast.admin];
