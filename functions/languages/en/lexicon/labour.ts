/** English terms that speak for labour; the format is that of `compileLexicon`. */
export const labour = `
# labour
4 workplace*, workers, workforce, labour, labor, coworker*, co worker*, ?colleagues, working conditions
4 work life balance, worker, labour law*, labor law*, ilo
2 ?work, ?working, job, jobs, employee*, ?boss, ?bosses, ?career*, ?office
0 strike a deal, struck a deal, strike a balance, lightning strike*, strike gold, strike a chord
0 strikes a chord, strike out, strike partner*, strike rate, strike force, strike duo, strike one
0 strikes out, three strikes, european union, soviet union, student union*, credit union*, rugby union
0 civil union*, african union, union jack, union flag, western union, labour of love, labor of love
0 labor day weekend, in labour, in labor, went into labour, went into labor, labour ward*, labor ward*
0 work of art, works of art, out of office, box office, oval office, office of the president
0 post office*, foreign office, home office, home work, working class hero, working group, works of
0 goal posts, blog posts, facebook posts, resume talks, resume play, to resume
4 couriers, sick pay, delivery riders, gig worker*, gig workers, workers' rights, worker rights
4 employment tribunal, industrial court, labour court, labor court, workers win, holiday pay
# employment
4 employee*, employer*, hiring, hired, ?recruit*, job interview, job seeker*, jobseeker*, ?resume, cv
4 job search, new jobs, jobs created, career change, internship*, intern, ?interns, remote work*
4 working from home, teleworking, ?part time, ?full time, zero hours, child labour, child labor, freelanc*
4 self employed, overtime, shift work, working hours, four day week, unpaid work, domestic worker*
4 volunteer work, redundanc*, job cut*, layoff*, laid off, lay off, job losses, ?sacked, ?dismissal
4 fired from, wrongful dismissal, maternity leave, paternity leave, paid leave, parental leave, sick leave
4 work permit*
3 job, jobs, ?staff, ?posts, vacancies, salaries
# wages and benefits
4 wage, wages, minimum wage, salary, salaries, pay rise*, pay raise*, living wage, pay gap, pay cut*
4 ?bonuses, ?unpaid, paycheck*, payroll, equal pay, pay freeze, back pay, underpaid
# labour market
4 labour market, labor market, job market, jobs report, skills shortage, labour shortage, worker shortage
4 payrolls
# labour relations
4 collective bargaining, labour relations, labor relations, industrial action, working time, work council
4 collective agreement
# labour dispute
4 strike action, on strike, striking workers, walkout*, walked out, strikes, strikers, ?work stoppage
4 ?picket*, general strike, lockout, strike ballot, wildcat strike, industrial dispute, pay dispute
4 rail strike, teachers' strike, strike over, downed tools
2 ?strike
# retirement
4 pension*, pensioner*, retiree*, retirement age, retire early, state pension, early retirement
2 retire, retired, retirement
# unemployment
4 unemploy*, jobless*, out of work, jobless claims, unemployment benefits, dole
# unions
4 trade union*, labor union*, labour union*, unions, unionize*, unionise*, union leader*, afl cio
4 teamsters, seiu, shop steward*, cosatu, tuc, union members, unite the union, uaw, ?unison
2 ?union
`;
