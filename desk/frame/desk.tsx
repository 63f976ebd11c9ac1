import { useEffect, useState } from 'preact/hooks';
import type { Address } from '../address.ts';
import { openApi } from '../api/api.ts';
import type { Config } from '../api/config.ts';
import { openSession } from '../api/session.ts';
import { useStore } from '../api/store.ts';
import { SearchScreen } from '../search/search-screen.tsx';
import { chosenWords, languages, WordsContext } from '../words/words.ts';
import { ConfigContext } from './config-context.ts';
import { Frame } from './frame.tsx';
import { Later, type Load } from './later.tsx';
import { type LaterParts, LaterPartsContext } from './later-parts.tsx';
import { type Navigation, NavigationContext, useBrowserAddress } from './navigation.ts';

interface DeskProps {
  /** The screens besides the search: each is loaded when it is shown. */
  laterScreens: Record<Exclude<Address['room'], 'search'>, Load>;
  laterParts: LaterParts;
}

/** The whole page. */
export function Desk({ laterScreens, laterParts }: DeskProps) {
  const navigation = useBrowserAddress();
  const config = useConfig();
  const code = useStore(chosenWords);
  const words = languages[code];
  const hasStories = config?.can.includes('stories') ?? false;
  const room = chooseRoom(navigation, hasStories);
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  return (
    <WordsContext.Provider value={words}>
      <NavigationContext.Provider value={navigation}>
        <ConfigContext.Provider value={config}>
          <LaterPartsContext.Provider value={laterParts}>
            <Frame>
              {config &&
                (room === 'search' ? (
                  <SearchScreen />
                ) : (
                  <Later key={room} name={room} load={laterScreens[room]} />
                ))}
            </Frame>
          </LaterPartsContext.Provider>
        </ConfigContext.Provider>
      </NavigationContext.Provider>
    </WordsContext.Provider>
  );
}

/** The screen that an address shows: one that says nothing shows the stories, where there are some. */
function chooseRoom({ address: { room }, isBare }: Navigation, hasStories: boolean): Address['room'] {
  if (hasStories) return isBare ? 'stories' : room;
  return room === 'stories' ? 'search' : room;
}

function useConfig(): Config | undefined {
  const [config, setConfig] = useState<Config>();
  useEffect(() => {
    const ended = new AbortController();
    openApi(ended.signal)
      .then(openSession)
      .then(setConfig, () => {});
    return () => ended.abort();
  }, []);
  return config;
}
