/** A page that has to open offline. */
export interface KeptPage {
  /** From the app's folder, with a slash before it. */
  readonly path: string;
  readonly name: string;
  /** How its own file is called before the hash, where it has one. */
  readonly file?: string;
}

/** Fetched side by side: quick enough, and the progress is seen to move. */
const atOnce = 12;

/**
 * Asks the worker for every page, and for every file it promised to keep, from the kept copy alone.
 * Gives the names of what is missing, or undefined where no worker answers.
 */
export async function findMissing(
  pages: readonly KeptPage[],
  onProgress: (share: number) => void,
): Promise<string[] | undefined> {
  const base = new URL(import.meta.env.BASE_URL, location.href);
  const promised = await fetchKept(new URL("kept.json", base));
  if (!promised) return undefined;

  const files: string[] = JSON.parse(await promised.text());
  const parts = [
    ...pages.map(({ path, name }) => ({ url: new URL(`.${path}`, base), name })),
    ...files.map((file) => ({ url: new URL(file), name: nameOf(file, pages) })),
  ];
  const missing = new Set<string>();
  for (let done = 0; done < parts.length; done += atOnce) {
    onProgress(done / parts.length);
    await Promise.all(
      parts.slice(done, done + atOnce).map(async ({ url, name }) => {
        if (!(await fetchKept(url))?.size) missing.add(name);
      }),
    );
  }
  onProgress(1);
  return [...missing];
}

/** The worker answers this from what it keeps, and never from the network. */
async function fetchKept(url: URL): Promise<Blob | undefined> {
  try {
    const answer = await fetch(url, { cache: "only-if-cached", mode: "same-origin" });
    return answer.ok ? await answer.blob() : undefined;
  } catch {
    return undefined;
  }
}

/** The page that a file belongs to, or else the file. */
function nameOf(address: string, pages: readonly KeptPage[]): string {
  const { pathname } = new URL(address);
  const file = pathname.slice(pathname.lastIndexOf("/") + 1);
  const stem = file.replace(/-[\w-]{8}\.\w+$/, "");
  return pages.find((page) => page.file === stem)?.name ?? file;
}
