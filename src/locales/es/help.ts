import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { HelpTagStrings } from '../../widgets/help/strings.js';
import type { HelpTagLaterStrings } from '../../widgets/help/strings.later.js';
import { reviewNote } from './about.js';
import { parts } from './parts.js';

/** The ways to get help in Spanish. All but the note are words of the parts. */
export function translation(grammar: Grammar): Translation {
  const shared = parts(grammar);
  return {
    terms: {
      ...shared,
      title: shared.helpTitle,
      evidence: [
        'El orden es decisión nuestra: primero emergencias, luego texto y chat, luego teléfono.',
        'A algunas personas les resulta más fácil escribir que llamar.',
        'El paso para la próxima hora es un consejo común, con nuestras palabras. No citamos ningún estudio.',
        `Quien lleva esta página elige la línea de ayuda. El directorio es de otras personas. No revisamos ninguno. ${reviewNote}`,
      ],
    } satisfies HelpTagStrings & HelpTagLaterStrings,
  };
}
