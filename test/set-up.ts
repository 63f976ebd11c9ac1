import '../bin/quiet.js';

// What is printed is compared as text. jest asks its workers for colours at a terminal, and CI asks every program.
delete process.env.FORCE_COLOR;
process.env.NO_COLOR = '1';
