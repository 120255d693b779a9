import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Desk } from "../desk";
import type { Search, SearchResult } from "../search/search";

/** What is found for what is typed. Typing never waits for it, and it waits for the search to be there. */
export function useSearch(desk: Desk, typed: string): SearchResult {
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    let isWanted = true;
    void desk.search.then((loaded) => isWanted && setSearch(() => loaded));
    return () => {
      isWanted = false;
    };
  }, [desk]);
  const text = useDeferredValue(typed);
  return useMemo(() => search?.(text) ?? { kind: "nothing-typed" }, [search, text]);
}
