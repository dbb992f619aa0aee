/** The library page: what was sent, and all that is kept. */
import {library} from './library.js';
import {shell} from './shell.js';
import {uploads} from './uploads.js';

shell('library');
const shelf = library(document.getElementById('filters'), document.getElementById('library'), document.getElementById('library-total'));
uploads(document.getElementById('drop'), document.getElementById('queue'), () => shelf.refresh());
