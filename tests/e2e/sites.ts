/** The built sites that all browser tests share. No test changes them. */
export const sites = {
  root: { dir: "dist", base: "/" },
  desk: { dir: ".cache/desk", base: "/desk/" },
} as const;
