import '../bin/quiet.js';
