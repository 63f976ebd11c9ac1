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
import { NavigationContext, useBrowserAddress } from './navigation.ts';

interface DeskProps {
  /** The screens besides the search: each is loaded when it is shown. */
  laterScreens: Record<Exclude<Address['room'], 'search'>, Load>;
}

/** The whole page. */
export function Desk({ laterScreens }: DeskProps) {
  const navigation = useBrowserAddress();
  const config = useConfig();
  const code = useStore(chosenWords);
  const words = languages[code];
  const { room } = navigation.address;
  const hasRoom = room !== 'stories' || config?.can.includes('stories');
  const isSearch = room === 'search' || !hasRoom;
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  return (
    <WordsContext.Provider value={words}>
      <NavigationContext.Provider value={navigation}>
        <ConfigContext.Provider value={config}>
          <Frame>
            {config &&
              (isSearch ? <SearchScreen /> : <Later key={room} name={room} load={laterScreens[room]} />)}
          </Frame>
        </ConfigContext.Provider>
      </NavigationContext.Provider>
    </WordsContext.Provider>
  );
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
