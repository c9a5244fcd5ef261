import { isAdmin, type Viewer } from "../viewer.ts";

export const companyRules = {
  /** How the company is made up: its departments, teams and stages, and the record of what was done. */
  "company.administer": (viewer: Viewer, _none: null) => isAdmin(viewer),
};
