/** English terms that speak for education; the format is that of `compileLexicon`. */
export const education = `
# education
4 grads, alma mater, fraternity, fraternities, sorority, sororities, commencement, campus, valedictory
4 student government, freshman, sophomore*, dorm, dorms, teach for america, khan academy, mooc*, betsy devos
4 schoolwork, spelling bee, pop quiz, tutoring, tutor, tutors, tenure, adjunct*, class of 2013, class of 2014
4 class of 2015, class of 2016, class of 2017, class of 2018, college president*, student newspaper*
4 education*, school board, school system, classroom*, literacy, teach, taught, teaching, teaches
4 learning, learner*, tuition, no child left behind, common core, scholarship*, academic, academics
4 educator*, charter school*, edtech, homework, homeschool*, home school*
2 ?learn, ?learned, ?lesson*, ?knowledge, ?skills
0 learned that, learn that, learned of, lesson learned, learned about the, to a degree, degrees celsius
0 degree burns, third degree, murder in the first degree, first degree murder, second degree murder
0 ninety degrees, school of fish, school of thought, grade a, old school, school shooting*, lessons from
0 principal cause, crash course, exam of conscience
3 education reform, charter schools, school choice, voucher*, testing, freshmen, graduation, dorm room
3 frat, frats, greek life, spring break, student debt, student loan, student loans, college application*
3 academia, academic freedom, columbia university, cornell, purdue, mizzou, berkeley, ohio state, duke
3 notre dame university, title ix, campus sexual assault, campus rape, study abroad
3 college football players union, resume tips, internships, interns, college grads, grad students
3 homecoming, finals week, sat, act score*, gpa, honor roll, stem, steam
# curriculum
4 curriculum, curricula, syllabus, stem education, sex education, liberal arts, humanities, coursework
# educational testing and examinations
4 exam, exams, examination*, gcse*, a level*, sat scores, sat test, act scores, test scores
4 standardized test*, exam results, wassce, kcse, matric, examiners, baccalaureate
# school
4 school, schools, schooling, headteacher*, head teacher*, school principal, boarding school*
4 public school*, private school*, high school*, secondary school*, middle school, grammar school
4 schoolgirl*, schoolboy*, schoolchildren, school district, back to school, school uniform*, ?dropout*
4 school lunch*, schoolteacher*
3 ?principal, ofsted, enrol*, grade, grades, grader*, valedictorian, school shooting, diploma*
# college and university
4 university, universities, college*, campus*, undergraduate*, postgraduate*, bachelor's degree
4 master's degree, phd, professor*, harvard, yale, princeton, stanford, oxford university
4 cambridge university, ivy league, ?mit, ucla, ?faculty, ?dean, provost, vice chancellor*
4 chancellor of the university, student loan*, tuition fees, financial aid, fraternity, fraternities
4 sorority, alumni, alumnus, alumna, graduate*, graduating, freshman, sophomore*, admissions, uc berkeley
4 uc davis, higher education, lecturer*, lecture hall, commencement, grad school, dorm, dorms, moocs, mooc
4 community college, penn state, betsy devos, trump university
3 ?degree, ?degrees, ?lecture*, semester*, thesis, ?major in
# early childhood education
4 kindergarten*, nursery school, preschool*, pre k, head start, early childhood, playgroup, montessori
# primary education
4 primary school*, elementary school*, primary education, first grade*, second grade*, third grade*
4 fourth grade*, fifth grade*
# students
4 student*, pupil*, student body, students', school kids, classmates, classmate*, college kids
4 student union
# teachers
4 teacher*, teaching assistant*, teachers' union, teach for america, substitute teacher, ?tutor*
4 superintendent*
# vocational education
3 vocational, apprentice*, trade school*, training college, polytechnic*, technical college
`;
