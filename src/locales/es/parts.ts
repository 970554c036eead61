import type { Grammar } from '../../i18n/plural.js';
import type { BeforeAfterStrings } from '../../parts/strings.before-after.js';
import type { PartStrings } from '../../parts/strings.js';
import type { PartLaterStrings } from '../../parts/strings.later.js';
import type { StrengthStrings } from '../../parts/strings.strength.js';

/** The words of the shared parts in Spanish: "tú", neutral between countries, and no word with the reader's gender. */
export function parts({ number }: Grammar) {
  return {
    helpAsk: '¿Estás en peligro o piensas en quitarte la vida?',
    helpOpen: 'Mira cómo recibir ayuda ahora.',
    emergency: 'Llama al número de emergencias de tu zona.',
    privacy:
      'Esta herramienta no envía nada a ninguna parte. La página que la rodea es de otra persona. Puede tener su propio rastreo.',

    helpTitle: 'Formas de recibir ayuda ahora',
    helpByOwner: (date: string) => `Lo eligió quien lleva esta página. Última revisión: ${date}.`,
    helpUndated: 'Lo eligió quien lleva esta página. Ninguna fecha dice cuándo se revisó.',
    helpLine: 'Una línea de ayuda',
    helpOld: (date: string) =>
      `Lo eligió quien lleva esta página. Última revisión: ${date}. Puede que algo haya cambiado.`,
    helpDanger: 'En peligro en este momento',
    helpText: 'Enviar un mensaje de texto',
    helpChat: 'Chat',
    helpChatMore: 'Abre una página nueva.',
    helpCall: 'Llamar',
    helpWhat: 'Qué pasa cuando llamas o escribes',
    helpWhatMore: 'Alguien te pregunta qué pasa y te escucha. Tú eliges cuánto contar. Puedes terminar cuando quieras.',
    helpOther: 'Buscar una línea de ayuda en tu país',
    helpOtherMore: 'Un directorio. Abre una página nueva.',
    helpFold: 'Cerrar esto',
    helpNotReady: '¿Todavía no quieres hablar con nadie?',
    helpNextHour:
      'Un paso puede hacer más segura la próxima hora.\nAléjate de lo que podría hacerte daño, a otra habitación si puedes.\nToma algo tibio o frío entre las manos.\nLuego piensa en los próximos diez minutos, y no más allá.',
    known: 'Lo que se sabe',
    clear: 'Borrar y cerrar',
    knownSources: 'Fuentes, en inglés',
    look: {
      see: ['Mira a tu alrededor.\nBusca cosas que puedas ver.', 'Toca el botón una vez por cada una.'],
      touch: ['Busca cosas que puedas tocar.', 'Una manga, una pared, el suelo.'],
      hear: ['Busca sonidos que puedas oír.', 'Cerca o lejos. Los bajitos también valen.'],
      smell: ['Busca algo que puedas oler.', 'Jabón, café, el aire.'],
      taste: ['Nota un sabor, o toma un sorbo de algo.', 'Si no hay sabor, también está bien.'],
      colour: ['Busca cosas de un mismo color.', 'El color que quieras.'],
      move: ['Busca partes del cuerpo que puedas mover un poco.', 'Los dedos de los pies, los hombros, una mano.'],
    },
    lookDots: (noticed: string, wanted: string) => `${noticed} de ${wanted}`,
    lookTap: 'Noté algo',
    lookFewer: 'Menos',
    lookSwap: 'Cambiar',
    lookSkip: 'Saltar',
    lookStop: 'Parar aquí',
    lookToday: (date: string) => `Hoy es ${date}.`,
    lookHere: 'Estás aquí, en esta habitación, con la edad que tienes ahora. Puedes parar aquí o dar otra vuelta.',
    shelfLost: 'Esta parte de la página no se cargó. Puede que se cargue al abrirla otra vez.',
    ratingName: `De ${number(0)} a ${number(10)}`,
    ratingUnsure: 'No sé',
    ratingAnchors: { 0: 'nada', 3: 'un poco', 5: 'algo', 8: 'mucho', 10: 'al máximo' },
    again: 'Otra vez',
    back: 'Atrás',
    close: 'Cerrar',
    open: 'Abrir',
  } satisfies PartStrings & PartLaterStrings;
}

/** Those of the line for how strong something is. */
export const strengthWords = {
  strengthUnset: 'sin marcar',
  strengthUnsure: 'no lo sé',
  strengthCantSay: 'No lo sé',
  strengthClear: 'Borrar',
} satisfies StrengthStrings;

/** Those of what comes after an exercise: how it is, compared with before. */
export const beforeAfterWords = {
  outcomeAsk: '¿Cómo va ahora, comparado con antes?\nPuedes dejarlo en blanco.',
  easier: 'Más fácil',
  same: 'Igual',
  worse: 'Peor',
  changeAnswer: 'Cambiar',
  easierMore: 'Entonces algo se alivió un poco, por ahora.\nPuedes parar aquí o mirar otra vez más tarde.',
  sameMore: 'Puede pasar.\nQuizá hoy te venga mejor otra cosa.',
  worseMore: 'También puede pasar.\nNo es un error.\nMuchas veces va mejor mirar alrededor, sin prisa.',
  somethingElse: 'Otra cosa',
  lookAround: 'Mirar alrededor',
} satisfies BeforeAfterStrings;
