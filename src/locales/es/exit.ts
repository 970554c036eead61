import type { Translation } from '../../i18n/words.js';
import type { ExitLaterStrings } from '../../widgets/exit/strings.later.js';
import type { ExitStrings } from '../../widgets/exit/strings.js';

/** The quick exit in Spanish. The key is called as it is on a Spanish keyboard. */
export function translation(): Translation {
  return {
    terms: {
      title: 'Salir de esta página',
      about: 'Sobre la salida',
      aboutLines: [
        'El botón abre otra página y quita tus palabras de esta.',
        'Lo que guardaste aquí sigue guardado.',
        'El historial del navegador sigue mostrando que esta página estuvo abierta.',
        'En un teclado, pulsar tres veces la tecla Mayús hace lo mismo.',
      ],
      twoMore: 'Mayús: dos pulsaciones más\ny se sale de esta página.',
      oneMore: 'Mayús: una pulsación más\ny se sale de esta página.',
      late: 'La otra página todavía no ha llegado.\nEsta se queda en blanco.\nPuedes cerrar esta pestaña.',
      again: 'Intentar otra vez',
    } satisfies ExitStrings & ExitLaterStrings,
  };
}
