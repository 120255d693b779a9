import { useEffect, useState } from "react";
import type { Message } from "../message/types";

/** A body of JSON or XML starts so; nothing is loaded for anything else. */
const mayHoldBody = /[{[<]/;

/** What an error body says that was pasted, if there is one. */
export function useMessage(typed: string): Message | undefined {
  const [read, setRead] = useState<{ typed: string; message: Message | undefined }>();
  useEffect(() => {
    if (!mayHoldBody.test(typed)) return;
    let isWanted = true;
    void import("../message/read-message").then(
      ({ readMessage }) => isWanted && setRead({ typed, message: readMessage(typed) }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [typed]);
  return read?.typed === typed ? read.message : undefined;
}
