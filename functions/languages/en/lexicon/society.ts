/** English terms that speak for society; the format is that of `compileLexicon`. */
export const society = `
# society
4 social issue*, society's, gender, inequalit*, social justice, social norms, stereotype*, ?privilege
4 feminis*, patriarch*, minorit*, intersection*, cultural appropriation
2 ?society, ?social, communit*, rights, ?equality, people of color, ?identity, ?generation*, millennial*
2 ?lives
2 vulnerable, ?traditions
0 black market*, black box, black hole*, black friday, black sea, black and white, black belt
0 black coffee, men's final, men's singles, women's final, women's singles, women's world cup
0 women's team, men's team, women's football, white house, white paper*, white wine, race course
0 social network*, social media, social sciences, social democrat*, social distancing, birth of the
0 birth place, birthplace*, brother in arms, mother nature, mother ship, father of modern
0 founding father*, father figure, sister company, sister ship, parent company, parent firm
0 family of languages, love letter*, loved ones, love affair with, release date, expiry date, date back
0 dates back, to date, due date, date from, dating back, foundation stone, private lives
0 lost their lives, saved lives, second generation iphone, next generation
# demographics
3 census, demograph*, birth rate*, population growth, fertility rate, ageing population, baby boomers
3 millennials, gen z, overpopulation
# discrimination
4 discriminat*, sexis*, homophob*, transphob*, bigot*, prejudice*, segregat*, ageism, ableis*, xenophob*
4 affirmative action, apartheid, caste, misogyn*, ?slur, slurs, fat shaming, body shaming, white privilege
4 hate speech, mansplain*
# racism
4 racis*, racial*, black lives matter, white supremac*, ku klux klan, kkk, n word, racial profiling
4 george floyd, ?ferguson, michael brown, trayvon martin, eric garner, freddie gray, sandra bland
4 rosa parks, martin luther king, malcolm x, black history month, blackface, slavery, slaves
4 confederate flag, confederate, naacp, african american*, black people, black women, black men, black man
4 black woman, black girl*, black boys, blackness, race relations, civil rights movement, juneteenth
4 jim crow, black community, tamir rice, selma, latino*, latina*, latinx, hispanic*, asian american*
4 native american*, people of color, al sharpton, jesse jackson, unarmed black
2 ?black, white people, ?race, ?whites, ?blacks
4 black america, black americans, black actress*, black actor*, black excellence, black history
4 black lives, black girl magic, afro, afros, natural hair, hbcu*, black twitter, white supremacy
4 anti black, anti blackness, people of colour, mlk, lynching*, emmett till, philando castile
4 alton sterling, michelle obama natural, harriet tubman, slave trade, reparations, colorism, bet awards
4 ebony magazine, chicano*, puerto rican*, mexican american*, cesar chavez, dreamers, spanglish
4 quinceañera*, quinceanera*
# family
4 ?mom, ?moms, ?dad, ?dads, mommy, daddy, ?mum, mums, grandparent*, grandma, ?grandmother*, ?grandfather*
4 stepmother, stepfather, stepmom, stepdad, in laws, mother in law, spouse*, ex wife, ex husband, adoption
4 adopted, adoptive, foster care, foster parent*, custody battle, ?orphan*, polygam*, child support
2 ?son, ?father*, ?mother*, ?parent, ?parents, ?families, ?family, ?sister*, ?brother*, sibling*, ?daughter*
2 ?sons
2 wives, ?wife, ?husband*, household*, ?child, ?baby, ?babies, son's, relatives, marry, ?dating, ?date
2 girlfriend, boyfriend, ?relationship*, ?love, ?romance, ?romantic, ?lover*, single women, tinder, breakup*
2 break up, online dating, ?couple*
4 raising, raise kids, grandkids, grandchild*, sibling rivalry, big sister, little brother
4 family dinner, family holiday*, family therap*, stepmom*, stepdad*, stepkids, stepfamil*
4 blended family, adoptive parents, foster, infertility journey, ivf baby, baby girl, baby boy
4 baby bump, marriage counsel*, premarital, in law, mother daughter, father daughter, father son
4 mother son
# divorce
4 divorc*, alimony, custody of, ex spouse, co parent*, coparent*, prenup*, marriage ended, ?separation
4 exes, infidelity, cheating spouse, ?cheated, post split, ?ex, ?affair*, splitting, unfaithful
4 cheating husband, cheater*, after divorce
4 ex husband*, ex wives, split up, breaking up, break ups, custody, co parenting, post divorce, cheating
4 marriage fails, failed marriage, second marriage, conscious uncoupling
# marriage
3 marriage*, married, marrying, marital, arranged marriage*, child marriage, same sex marriage
3 gay marriage, unmarried, child bride*, bride price, dowry, matrimon*, remarr*, newlyweds, soulmate*
3 husband and wife, married couple*, wedded, monogam*, soul mates, long term relationship, commitment
3 ?engaged couple*
# parenting
4 parenting, parenthood, motherhood, fatherhood, toddler*, newborn*, pregnan*, breastfeed*, breast feed*
4 breastfed, diaper*, potty, childbirth, stroller*, mommy blogger*, working mom*, stay at home mom*
4 stay at home dad*, childcare, child care, babysitt*, ?nanny, nannies, raising kids, ?kids, ?kid, ?kid's
4 tween*, teenager*, ?teens, ?twins, single mother*, single mom*, single dad*, ?bedtime, tantrum*
4 screen time, infant*, baby name*, playground*, summer camp, helicopter parent*, new mom, new dad
4 your child, your children, my kids, your kids, ?children, my daughter, my son, your teen
4 labor and delivery, gave birth, giving birth, ?birth, postpartum, new mothers, maternal, midwives
4 tooth fairy, pacifier, santa claus, playdate*, back to school tips, empty nest*, preemie*, my children
4 mother's day, father's day
4 parental, mama, papa, children's, potty training, cribs, crib, car seat*, trimester, labor pains
4 nursing mother*, formula feeding, baby names, naming a baby, preschooler*, kindergartner*, ?teen
4 teenage daughter, teenage son, discipline your, spank*, time outs, allowance, chores, bath time
4 nap time, lunchbox*, carpool, pta, soccer mom, sleepover*, ?birthday party, school year with kids
# immigration
4 immigrant*, immigration, migrant*, undocumented, asylum, illegal immigra*, diaspora*, expat, expats
4 expatriate*, people smugglers, ?migration, deportation*, boat people, green card*, ?calais, lampedusa
4 border crossing*, naturalization
# mankind
3 disabilit*, disabled, wheelchair*, elderly, older people, senior citizen*, old age, indigenous
3 aborigin*, native people, young people, ?youth, teenage*, adolescen*, people with disabilities
3 special needs, ?boys, ?girls, masculinity, men
# LGBTQ
4 lgbt*, gay, gays, lesbian*, bisexual*, transgender*, trans woman, trans man, trans women, trans people
4 ?trans, queer*, homosexual*, same sex, drag queen*, drag race, pride parade, pride month, coming out
4 conversion therapy, gay rights, stonewall, non binary, nonbinary, gay pride, glaad, marriage equality
4 don't ask don't tell, out and proud, bathroom bill, prop 8, doma, caitlyn jenner, laverne cox
4 harvey milk, pulse nightclub, came out as, come out as, rupaul*, gender identity
4 gay couple*, gay men, gay man, gay dad*, gay mom*, gay teen*, gay people, anti gay, lesbian couple
4 trans kids, trans teen*, trans rights, drag, drag queens, sexuality, sexual orientation
4 gender neutral, pronouns, pride, out of the closet, aids activist*, equality act, bathroom law
4 religious freedom law, gay wedding cake, ellen page, neil patrick harris
# women
4 women's rights, feminist*, feminism, #metoo, metoo, me too, gender equality, gender gap, women's march
4 international women's day, female genital mutilation, fgm, women of color, girls' education
4 violence against women, glass ceiling, women in leadership, gloria steinem, catcall*, street harassment
4 mansplaining, period poverty, menstrua*, body image, body positiv*, sexual harassment, ?women's, ?woman's
4 womanhood, girl power, working women, women who, abortion*, pro choice, pro life, reproductive*
4 slut shaming, sheryl sandberg, ?lean in, misogyny, tampons, rape culture
3 ?women, females, female, ?girls
4 ?woman, female ceo*, female leader*, harassment, assault survivors, gender pay gap, motherhood penalty
4 girl scouts, ?ladies, girlhood, hijab ban, women in tech, women in film, women in politics
4 birth control, planned parenthood, reproductive rights, maternal leave, periods, menopause, body hair
4 manspread*
# social condition
3 homeless*, social mobility, living standards, slum, slums, inequality, social housing, rough sleep*
3 underprivileged, deprived
4 hunger in america, poor families, wealth gap, income gap, wage gap, social class, working class
4 middle class, upper class, affordable housing, evicted, eviction*, shelter for, refugees welcome
4 leprosy free
# poverty
4 poverty, poor people, food bank*, poorest, impoverished, low income, food stamps, destitute, slums
4 living in poverty
# social problem
4 bullying, bullies, cyberbully*, domestic abuse, prostitut*, sex worker*, alcoholism, addiction
4 child soldier*, human slavery, modern slavery, sexual harassment, ?juvenile, gambling addiction
4 witchcraft, forced marriage, sex work, brothel*
# welfare
4 ?welfare, social security, social service*, social worker*, foster home, benefits system, child benefit
4 universal credit, elderly care, social care, disability benefit*
# charity
4 charit*, fundrais*, donat*, philanthrop*, volunteer*, nonprofit*, non profit*, ngo*, oxfam, unicef
4 save the children, humanitarian, ?foundation, ice bucket challenge, do good, social impact
4 giving tuesday, giving back
4 giving, give back, humanitarian aid, social good, social enterprise*, changemaker*, make a difference
4 clean water project, poverty alleviation, gates foundation, clinton foundation
`;
