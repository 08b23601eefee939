import { describeKills } from './killed-publications.js';

describeKills('server');
