/** WordPress 6.5, on SQLite. */
import { wordPressProof } from './proof.js';
import { onSqlite } from './versions.js';

wordPressProof('WordPress 6.5', { database: 'SQLite', recipe: onSqlite });
