import { writeAddress } from '../address.ts';
import { useNavigation } from '../frame/navigation.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';

/** What stands under a printed article: its address, how it was found, and when it was printed. */
export function Printed() {
  const words = useWords();
  const { address } = useNavigation();
  const { article, ...found } = address;
  return (
    <footer class="printed">
      <p>{new URL(`?article=${article}`, location.href).href}</p>
      <p>
        {words.foundBy} {decodeURIComponent(writeAddress({ ...found, mode: 'text' }))}
      </p>
      <p>{words.printedOn(formatDate(new Date().toISOString().slice(0, 10), words))}</p>
    </footer>
  );
}
