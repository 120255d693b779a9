/** Stands where a card's detail could not be loaded: the words to say are here all the same. */
export function DetailMissing() {
  return (
    <p>
      The steps for this card are not on this device yet. Connect it to the internet once, and open
      the card again.
    </p>
  );
}
