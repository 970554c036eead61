/** WordPress 6.8, on MariaDB. */
import { wordPressProof } from './proof.js';
import { onMariaDb } from './versions.js';

wordPressProof('WordPress 6.8', { database: 'MariaDB', recipe: onMariaDb });
