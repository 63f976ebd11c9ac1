/** English terms that speak for economy, business and finance; the format is that of `compileLexicon`. */
export const economy = `
# economy, business and finance
3 economic*, financial*, billionaire*, businessman, businesswoman, businessmen
3 entrepreneur*, industrial, corporation*
3 enterprise*
2 ?money, cash, ?costs, ?cost, ?price, ?prices, pricing, million, billion, ?market, finance*, ?fund, ?funds
2 funded, funding, ?pay, sales, ?fee, ?fees, spending, ?buy, ?bought, ?sell, ?sold, selling, customer*
2 client*
2 expensive, ?growth, wealth*, ?rich, profit, consumer*, ?deal, ?deals, trading, traders, ?brand, ?brands
2 ?demand, ?supply
1 product, products, ?worth, ?value, afford*, cheap, ?rate, ?rates, ?budget*, ?bid
0 river bank*, bank of the river, banks of the river, banks of a river, riverbank*, blood bank*
0 sperm bank*, data bank*, fog bank*, snow bank*, far bank, left bank, right bank, opposite bank
0 south bank, muddy bank*, grassy bank*, steep bank*, canal bank*, bank of the canal, banks of the canal
0 banks of the thames, banks of the nile, bank of clouds, west bank of the, east bank of the
0 take an interest, takes an interest, took an interest, taken an interest, taking an interest
0 show an interest, showed interest, shows interest, keen interest, great interest, lose interest
0 lost interest, losing interest, public interest, love interest, human interest, with interest
0 interest in the, of interest to, vested interest*, points of interest, place of interest
0 share of the blame, shares of the blame, share the blame, shared the blame, shares the view
0 shares his, shares her, shares their, shares a, shares the, take stock, took stock, taking stock
0 laughing stock, rolling stock, stock up, gene stock, fish stocks, christmas market*, farmers market*
0 flea market*, market square, market town*, market place, market hall, fish market, marriage market
0 great deal, good deal of, deal with, deals with, dealt with, big deal, peace deal, nuclear deal
0 deal breaker, trade off, trade offs, trick of the trade, tricks of the trade, trade winds
0 trade places, traded insults, rich in, rich history, heart rate, success rate, survival rate
0 at any rate, first rate, second rate, crime rate, birth rate, infection rate*, mortality rate
0 death rate, face value, to his credit, to her credit, take credit, took credit, closing credits
0 credit for, bonds of friendship, bond between, bonds between, family bonds, bonds with, strong bonds
0 on loan from the museum, at stake, burned at the stake, fund of stories, rent asunder, UPS and downs
0 at all costs, cost lives, cost his life, cost her life, supply teacher*, on demand, by popular demand
0 in demand, gold rush, gas mask*, tear gas, laughing gas, gas chamber*, coal tit, branch of the tree
0 crop top*, crop up, bring in the harvest of souls
3 businesspeople, tycoon*, magnate*, mogul, profitable, unprofitable, lucrative, financing
3 industrialist*, wall st, trillion, bn, billions, millions of dollars, dollars, cents, sales rise
3 sales fell, profits rise, profits fall, job creation, jobless claims data, losses, loss widened
3 outlook, forecasts, analysts say, upgrade rating, downgrade*, beat expectations, third quarter
3 fourth quarter, first quarter, second quarter, fiscal year, year on year, percent rise, per cent rise
3 percent drop, expansion plan, layoffs, cost cuts, buys, to buy, agreed to buy, sells stake
3 in talks to buy, bids for, to acquire, to merge, spin off unit, smes, business owners, trade fair
3 vendor*, marketplace, street vendor*, import duty, levy, levies, electricity tariff*, fuel price*
3 fuel subsid*, cost of fuel, petrol price*, food prices, cost of food, cooking gas, remittance*
3 diaspora bonds
2 prices rise, raised prices, cheaper, pricey, payments, paid, loss, invoice*, income, incomes
2 business, businesses, commercial, industry, industries, corporate, company, companies, firm, firms
3 small business, customer service, marketers, workplace, boss, employees, workers, hiring, jobs, career
3 careers, salary, retirement, unemployment, goldman, amazon's, apple's profit, tesla's, ford
3 chipotle's, credit card, fed, minimum wage, trade deal, tpp
# business information
4 pre tax profits, annual profit*, annual results, sales growth, profit growth, record profits
4 full year results, trading statement, takeover bid, bidder*, rival bid, market leader, cost cutting
4 shareholder vote, accounting scandal, auditors, worldcom, enron, parmalat, board members, ceo's
4 business group*, business community, cash flow, family business, small firms, small businesses
4 business rates, ?administrators, ceased trading, went into administration, store chain, ceo*
4 chief executive*, chief financial officer, shareholder*, merger*, takeover*, acquisition*, ?acquir*
4 ?earnings, quarterly, profits, net profit, pre tax profit, ?turnover, revenue*, bankrupt*, annual report
4 board of directors, ipo, initial public offering, venture capital, startup*, start up, start UPS
4 joint venture, subsidiar*, stakeholder*, dividend*, buyout, buy out, private equity, profitability
4 restructuring, market share, insolvency, insolvent, administration after, going concern, profit warning
4 chapter 11, hostile bid, small business*, business model, marketing, advertis*, business leader*
4 business owner*, board member, chairman, outsourc*, ?franchisee*
3 ?stake, investor*, invest*, investment*, branding
3 entrepreneurship, entrepreneurial, productivity, networking, innovation, crowdfund*, boardroom
3 ?competitors, competitive advantage, supplier*, corporate culture, sponsor*
4 cfo, quarterly profit, quarterly earnings, quarterly results, profit forecast, net loss, net income
4 operating profit, share buyback, stock offering, goes public, going public, bankruptcy protection
4 antitrust case, creditors, bondholders, corporate governance, corporate tax, corporate america
4 shake up at, hostile takeover, multinationals, conglomerate*, unicorn startup*, angel investor*
4 seed funding, fundraise round, series a, accelerator*, incubator, business plan, business plans
4 founder and ceo, founder of the company, brand loyalty
2 management, ?manager*, executive*, ?leadership, ?leaders
3 profit rises, profit falls, profits up, profits down, profit jumps, sales jump, sales slip
3 cuts outlook, raises outlook, warns on profit, beats estimates, misses estimates
3 wall street estimates, files for bankruptcy, emerge from bankruptcy
3 agrees to buy, to buy rival, takeover offer, hostile offer, poison pill, proxy fight
3 antitrust regulators, sec probe, accounting probe, restate*, insurance broker*
3 third largest retailer, world's largest, largest maker
3 commerce department, trade figures, jobs data, payroll*, nonfarm, fed raises
3 raises rates, rate increase*, interest rates, treasury prices, bond prices, oil nears, supply fears
3 opec output, natural gas prices, heating oil, refining
# economy
4 economic reform*, development aid, budget surplus, golden rule, public finances, tax revenue*
4 finance ministers, stability pact, debt relief, economic policy, economic outlook, economic recovery
4 consumer spending, business confidence, industrial output, industrial production, manufacturing output
4 trade talks, budget rules, spending plans, government borrowing, cost of borrowing, household budgets
4 squeeze on incomes, economy, economies, economist*, recession*, imf, world bank, eurozone
4 economic growth, financial crisis, credit crunch, austerity, oecd, world trade, wto, free trade
4 trade deficit, trade war, ?import, imports, imported, importer*, export*, tariff*, balance of payments
3 stimulus, ?trade, trading partner*, bailout*, bail out, debt*, deficit*, economic crisis, slowdown
3 downturn, prosperity, income inequality, gig economy, sharing economy, world economic forum, davos
# macro economics
4 gdp, gross domestic product, inflation*, deflation, interest rate*, central bank*, federal reserve
4 bank of england, european central bank, ecb, consumer prices, price index, cost of living, public debt
4 unemployment rate, quantitative easing, fiscal, monetary policy, budget deficit, consumer confidence
4 rate cut*, rate hike*, rate rise*, the fed, janet yellen, ben bernanke, greenspan
4 consumer price index, producer prices, jobless rate, growth forecast*, trade gap, current account
4 durable goods, housing starts, factory orders, economic data, fed chairman, alan greenspan
4 jerome powell, bank of canada, bank of japan, reserve bank, central bank governor, mpc, public finance
4 national debt, debt ceiling, sovereign debt, hyperinflation
# market and exchange
4 stock market*, stock exchange*, wall street, share price*, nasdaq, dow jones, ftse*, s&p, nikkei, dax
4 hedge fund*, bond yields, ?bonds, ?futures, analyst*, bull market, bear market, ?stocks, blue chip
4 securities, trading floor, sec filing
3 ?shares, ?equity, equities, ?broker*, ?stock, portfolio*, volatility, bourse, investors, market cap
4 stocks fall, stocks rise, stocks close, stocks end, stocks higher, stocks lower, stocks up
4 stocks down, tokyo stocks, asian stocks, us stocks, european shares, shares fall, shares rise
4 shares slump, shares jump, shares tumble, shares surge, treasuries, treasury yields, short sell*
4 short seller*, investor confidence, market crash, market rally, day trader*, bulls and bears, nyse
4 nse, johannesburg stock exchange, dow, dow jones industrial, blue chips, mutual fund*, index fund*
4 pension fund*, ipo price
# commodity market
4 oil prices, crude oil, ?crude, opec, barrel, barrels, gold price*, ?copper, commodit*, brent, gas prices
4 cocoa prices, coffee prices, iron ore, petrol prices, fuel prices
4 oil price*, price of oil, oil exports, oil output, oil supply, a barrel, per barrel, light sweet crude
4 crude oil prices, gasoline price*, gasoline, gold prices, price of gold, coffee exports, tea exports
4 cocoa farmers, commodity prices, palm oil, sugar exports, cotton prices
# foreign exchange market
4 foreign exchange, exchange rate*, currency, currencies, devalu*, forex, dollar fell, dollar rose
4 against the dollar, bitcoin*, cryptocurrenc*, crypto, ethereum, ?yen, naira, ?shilling, renminbi, yuan
4 ?sterling
2 dollar, euros, euro, ?pound, ?pounds, cedi, ?rand
4 weak dollar, weaker dollar, strong dollar, euro hits, dollar hits, dollar slides, dollar gains
4 currency traders, forex reserves, foreign reserves, foreign currency, black market rate
4 exchange rates, pegged, rupee*, peso*, ruble*, kwacha, birr, cedis, ugandan shillings
# products and services
3 retail sales, manufacturer*, warehouse*, logistics, goods, supply chain*, services sector, packaging
3 distribut*
# agriculture
4 ?farmer*, farming, agricultur*, crops, harvest*, livestock, ?cattle, ?wheat, maize, fertiliser*
4 fertilizer*, cocoa, ?dairy, poultry, soybean*, agribusiness, plantation*, subsistence, tractor*, farmland
4 irrigation
2 farm, farms, ?crop, grain*
4 agro, agri*, crop yields, ranch*, beef exports, dairy farm*, smallholder*, tea farmers, coffee farmers
4 maize farmers, rice farmers, horticultur*, poultry farm*, fish farm*, aquaculture, cassava, yam
4 sorghum, millet, locusts
# computing and information technology
2 tech giant*, tech company, tech companies, technology company, telecoms, telecom, telecommunication*
2 broadband provider, software maker, chipmaker*, semiconductor*
# construction and property
4 real estate, housing market, house prices, home prices, property market, mortgage*, homebuyer*
4 home buyer*, first time buyer*, housing bubble, foreclosure*, estate agent*, ?developer, skyscraper
4 construction, tenants, landlord*, ?rents, realtor*, homeowner*, home sales
4 real estate market, home builders, homebuilder*, housing crisis, housing prices, property developer*
4 condo*, rental market, commercial property, office space market, mortgage rates, building boom
# consumer goods
3 procter & gamble, unilever, nestle, luxury goods, consumer goods, beverages maker, coca cola, pepsi
3 ?tobacco company, mattel, nike inc, adidas, lego group, starbucks, mcdonald's, kfc, chipotle
# energy and resource
4 oil company, oil giant, oil producer*, refiner*, natural gas, gas pipeline, shale, fracking, oilfield
4 oil field, gazprom, exxon*, ?shell, bp, chevron, totalenergies, rosneft, yukos, aramco, electricity bills
4 energy bills, energy crisis, power cuts, load shedding, eskom, mining company, energy companies
4 coal mine, power plant, energy price*, energy firm*, hydroelectric
2 ?oil, ?gas, mining, electricity, energy, ?coal, petroleum, petrol, ?fuel
4 oil companies, oil firm*, oil giant*, oil workers, oil rig*, oil refin*, oil tanker*, oil pipeline*
4 drilling rights, royal dutch, conocophillips, lukoil, petrobras, sinopec, eni, nnpc, lng
4 liquefied natural gas, mine workers, platinum, diamonds trade, gold mine*, gold miner*, coal miners
4 miners' union, mining firm*, copper mine*, electricity supply, power utility, electricity company
4 power firm, energy minister, energy sector, power grid
# financial service
4 ?bank, ?banks, banker*, banking, insurer*, insurance company, lender*, lending, ?loan, ?loans, credit card*
4 barclays, hsbc, goldman sachs, jpmorgan*, jp morgan, morgan stanley, lehman brothers, wells fargo
4 citigroup, deutsche bank, mobile money, savings account, retirement savings, 401 k, 401k, student debt
4 overdraft, fintech, credit score, mastercard, visa inc, paypal, m pesa, payday loan*
3 insurance, ?savings, ?credit, retirement plan, personal finance, financial advis*, wealth management
3 net worth, saver*, microfinance, accountant*, accounting, ?asset, ?assets
4 microloan*, microcredit, interest free loan*, debit card*, atm, atms, bank account*, bank accounts
4 bank branch*, bank loan*, bank loans, home loan*, student loans debt, life insurance, reinsur*
4 credit rating, credit union*, moody's, fitch, citibank, bank of america, ubs, credit suisse
4 standard chartered, ecobank, gtbank, zenith bank, equity bank, safaricom, tax refund
4 retirement account*, ira account, financial planning, financial planner*, saving money, save money
# manufacturing and engineering
4 carmaker*, automaker*, car maker*, car sales, general motors, ford motor, volkswagen, toyota, nissan
4 honda, bmw, renault, peugeot, chrysler, ?fiat, steelmaker*, ?steel, airbus, boeing, ?factory, ?factories
4 manufactur*, assembly line, textile*, arcelormittal, production line, rolls royce, jaguar land rover
4 shipbuild*, siemens, thyssenkrupp
4 car plant, car industry, auto industry, auto sales, gm, daimlerchrysler, daimler, mitsubishi, hyundai
4 mazda, assembly plant*, plane maker, planemaker*, aircraft maker, aerospace company, bombardier
4 embraer, caterpillar, ge, general electric, cement maker, cement, dangote, steel tariff*, steel maker*
4 garment factor*, garment industry, shoe factory, machinery maker
# tourism and leisure industry
3 hotel chain, hospitality industry, tourism industry, tourist arrivals, tour operator*, marriott, ?hilton
3 airbnb
# transport
4 airline*, ryanair, easyjet, british airways, lufthansa, air france, american airlines, delta air lines
4 united airlines, shipping company, ?freight, ?cargo, container ship, passenger numbers, uber, lyft
4 rail operator, budget airline, airfare*, maersk, fedex, UPS, hauli*, low cost carrier
4 carriers, airline industry, us airways, delta air, united air, northwest airlines
4 continental airlines, air canada, alitalia, qantas, emirates airline, kenya airways
4 ethiopian airlines, south african airways, rail freight, ports authority, shipping lane*
4 container port, toll road*, trucking, truckers, truck drivers, courier*, ride hailing, ?taxi drivers
4 matatu*, boda boda, okada
# sales channel
4 retailer*, supermarket*, walmart, wal mart, tesco, sainsbury*, marks & spencer, ?amazon, ebay, alibaba
4 e commerce, ecommerce, online shopping, black friday, shopping mall, store closures, ?high street
4 department store*, ikea, costco, ?target store*, carrefour, aldi, lidl, shop owner*, wholesale*, macy's
2 shop, shops, ?store, ?stores, retail, shopping, shoppers
4 holiday sales, holiday shopping, cyber monday, store sales, same store sales, discount chain
4 discounter*, kmart, sears, target corp, home depot, best buy, toys r us, j c penney, gap inc
4 nordstrom, h&m, primark, asda, morrisons, shoprite, jumia, online retail*, retail chain, chain stores
4 mall, malls, boutiques, sales tax holiday, coupons, discounts
`;
