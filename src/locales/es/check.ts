import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { CheckStrings } from '../../widgets/check/strings.js';
import type { CheckLaterStrings } from '../../widgets/check/strings.later.js';
import { reviewNote } from './about.js';
import { beforeAfterWords, parts } from './parts.js';

/** The check in Spanish. "Qué tan" and "cómo de" each belong to one side of the Atlantic: "con cuánta fuerza" to both. */
export function translation(grammar: Grammar): Translation {
  const { number } = grammar;
  return {
    terms: {
      ...parts(grammar),
      ...beforeAfterWords,
      title: '¿Con cuánta fuerza lo sientes ahora?',
      lead: 'Elige un número ahora y otro luego.\nPara ti y para nadie más. No se guarda nada.',

      waiting: 'Cuando quieras, elige otra vez.',
      waitingWords: 'Cuando quieras, di cómo estás.',
      waitingMore: 'Antes, sigue leyendo o respira un rato.',
      waitingFirst: 'Tu primera respuesta espera aquí mientras la página siga abierta.',
      skip: 'Saltar',
      stopHere: 'Parar aquí',
      closed: 'Con una palabra, si quieres',
      paperBefore: 'Antes',
      paperAfter: 'Después',
      paperMore: 'Rodea con un círculo un número antes y otro después. Deja fuera lo que quieras.',
      evidence: [
        `Preguntar cuánto, de ${number(0)} a ${number(10)}, es común en este campo. Es una medida aproximada.`,
        'Es para ti, para ver si algo cambió. No dice nada de ti.',
        'Preguntar antes y después, y los tres finales, es decisión nuestra.',
        `No conocemos ningún estudio de esta herramienta. ${reviewNote}`,
      ],
    } satisfies CheckStrings & CheckLaterStrings,
  };
}
