import { useEffect, useState } from 'preact/hooks';
import { openApi } from '../api/api.ts';
import type { Config } from '../api/config.ts';
import { openSession } from '../api/session.ts';
import { useStore } from '../api/store.ts';
import { IntakeScreen } from '../intake/intake-screen.tsx';
import { SearchScreen } from '../search/search-screen.tsx';
import { chosenWords, languages, WordsContext } from '../words/words.ts';
import { ConfigContext } from './config-context.ts';
import { Frame } from './frame.tsx';
import { Later } from './later.tsx';
import { NavigationContext, useBrowserAddress } from './navigation.ts';

const screens = {
  search: <SearchScreen />,
  add: <IntakeScreen />,
  // Keys, so that one is not taken for the other.
  watch: <Later key="watch" name="WatchScreen" />,
  care: <Later key="care" name="CareScreen" />,
};

/** The whole page. */
export function Desk() {
  const navigation = useBrowserAddress();
  const config = useConfig();
  const code = useStore(chosenWords);
  const words = languages[code];
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  return (
    <WordsContext.Provider value={words}>
      <NavigationContext.Provider value={navigation}>
        <ConfigContext.Provider value={config}>
          <Frame>{config && screens[navigation.address.room]}</Frame>
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
