/**
 * Everything that the dashboard loads when it is needed, loaded at once: Jest may fail to link modules that two parts ask for at the
 * same time, and which parts do depends on how fast answers come.
 */
import '../../web/ask/ask-box.tsx';
import '../../web/ask/words/en/words.ts';
import '../../web/ask/words/es/loaded.ts';
import '../../web/ask/words/fr/loaded.ts';
import '../../web/charts/image/png.ts';
import '../../web/charts/picture.tsx';
import '../../web/charts/walkable-chart.tsx';
import '../../web/pages/agencies.tsx';
import '../../web/pages/agency.tsx';
import '../../web/pages/compare.tsx';
import '../../web/pages/corridors.tsx';
import '../../web/pages/countries.tsx';
import '../../web/pages/country.tsx';
import '../../web/pages/data.tsx';
import '../../web/pages/explore.tsx';
import '../../web/pages/method.tsx';
import '../../web/pages/pair.tsx';
import '../../web/pages/timeliness.tsx';
import '../../web/selection/code-combobox.tsx';
