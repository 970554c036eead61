import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { PacerStrings } from '../../widgets/breathing-pacer/strings.js';
import type { PacerLaterStrings } from '../../widgets/breathing-pacer/strings.later.js';
import { reviewNote } from './about.js';
import { nouns } from './nouns.js';
import { beforeAfterWords, parts } from './parts.js';

/**
 * The pacer in Spanish. "Inhala" and "Exhala" are what every guided breath says; "Suelta" is nearer to the
 * ear, and shouted it is an order. Holding the breath is "contener el aire": "pausa" is the button's.
 */
export function translation(grammar: Grammar): Translation {
  const { number, plural } = grammar;
  const { minutes, seconds, breaths } = nouns(grammar);
  /** As many counts as the model makes of a length: whole ones. */
  const counted = (length: number) =>
    `${Number.isInteger(length) ? '' : 'unos '}${number(Math.max(1, Math.round(length)))}`;
  const numbers = (...values: number[]) => values.map(number).join(', ');

  return {
    terms: {
      ...parts(grammar),
      ...beforeAfterWords,
      title: 'Un ritmo constante para respirar',
      lead: (first) => `${first}\nPuedes parar cuando quieras.\nNo se guarda nada si no lo pides.`,
      minutesLong: (count) =>
        plural(count, {
          one: `Más o menos ${minutes(count)}. Sin contener el aire.`,
          other: `Unos ${minutes(count)}. Sin contener el aire.`,
        }),
      breathsLong: (count) => `${breaths(count)}. Sin contener el aire.`,
      openLong: 'El tiempo que quieras. Sin contener el aire.',
      ownPaceFirst: 'Tú marcas el ritmo.',
      holdsLong: (length) => `${length}. Contener el aire es opcional.`,
      start: 'Empezar',
      change: 'Cambiar cómo va',
      getReady: 'Basta con respirar poco y con suavidad.',

      readyIn: 'Empieza en',
      startNow: 'Empezar ya',
      skip: 'Saltar',
      in: 'Inhala',
      topUp: 'Un poco más',
      hold: 'Mantén',
      out: 'Exhala',
      pause: 'Pausar',
      paused: 'En pausa',
      pausedMore: 'Tómate el tiempo que necesites.',
      awayMore: 'Esta página dejó de verse, así que te esperó.',
      goOn: 'Seguir',
      stop: 'Terminar',
      slower: 'Más lento',
      faster: 'Más rápido',
      slowest: (length) => `Lo más lento: ${seconds(length)} por respiración.`,
      fastest: (length) => `Lo más rápido: ${seconds(length)} por respiración.`,
      slowerNext: 'Más lento desde la próxima respiración.',
      fasterNext: 'Más rápido desde la próxima respiración.',
      ownPace: 'A mi ritmo',
      guidedPace: 'Con guía',
      noHolds: 'Sin contener el aire',
      noHoldsNext: 'Sin contener el aire desde la próxima respiración.',
      soundOn: 'Activar el sonido',
      soundOff: 'Quitar el sonido',
      soundOnNow: 'Ahora hay sonido.',
      soundOffNow: 'Ahora no hay sonido.',
      sayAgain: 'Decir «inhala» y «exhala» en las próximas respiraciones',
      dizzy: '¿Mareo o más inquietud? Deja que tu respiración sea normal.',

      holdsTitle: 'En este ritmo se contiene el aire',
      holdsCaution:
        'Mejor no en un embarazo, o si te desmayas. Tampoco con problemas de corazón o pulmones.\nTampoco si te trae malos recuerdos.',
      holdsNo: 'Sin contener',
      holdsYes: 'Conteniendo',
      enough: (count) => plural(count, { one: `Fue ${breaths(count)}`, other: `Fueron ${breaths(count)}` }),
      enoughMore: 'Eso basta para una primera vez.\nPuedes parar aquí o hacer cuatro más.',
      stopHere: 'Parar aquí',
      fourMore: 'Cuatro más',
      withoutMore: 'Seguir sin contener el aire',

      holdAsk: 'Cuando quieras',
      holdIn: 'Pulsa para inhalar',
      holdOut: 'Suelta para exhalar',
      holdTap: 'También sirve un toque.',
      holdTapOut: 'Toca para exhalar',

      ratingAsk: '¿Cuánta tensión o malestar sientes?',
      ratingAfter: '¿Cuánta tensión o malestar sientes ahora?\nPuedes dejarlo en blanco.',
      ratingMore: 'Puedes dejarlo en blanco.',

      closed: 'Basta por ahora.',
      closedMinutes: (count) =>
        plural(count, {
          one: `Fue ${minutes(count)} de respiración.`,
          other: `Fueron ${minutes(count)} de respiración.`,
        }),
      easierMore: 'Entonces hizo lo que puede hacer.\nPuedes parar aquí o dar otra vuelta.',
      worseMore:
        'A algunas personas les pasa eso al respirar así.\nNo es un error.\nMuchas veces va mejor mirar alrededor, sin prisa.',

      whichPattern: (name, pattern, isWithout) => `${name}${isWithout ? ', sin contener el aire' : ''}: ${pattern}.`,
      inWords: ({ inhale, topUp, holdFull, exhale, holdEmpty }) =>
        [
          `Inhala con suavidad mientras cuentas hasta ${counted(inhale)}.`,
          topUp ? `Toma un poco más de aire mientras cuentas hasta ${counted(topUp)}.` : '',
          holdFull ? `Mantén el aire mientras cuentas hasta ${counted(holdFull)}.` : '',
          `Exhala despacio mientras cuentas hasta ${counted(exhale)}.`,
          holdEmpty ? `Espera mientras cuentas hasta ${counted(holdEmpty)}.` : '',
          ...(holdFull || holdEmpty
            ? [
                'Puedes saltarte lo de contener el aire.',
                'Cuatro respiraciones bastan al principio, y puedes parar antes.',
              ]
            : ['Sin contener el aire.', 'Sigue el tiempo que quieras y para en cualquier momento.']),
        ]
          .filter(Boolean)
          .join(' '),
      inWordsOwn: 'Inhala cuando quieras y exhala cuando quieras. Puedes parar en cualquier momento.',
      traceHow:
        'Empieza en el punto negro y sigue la línea con un dedo. Si sube, inhala; si baja, exhala. Cada punto cuenta uno.',

      evidence: [
        'Respirar despacio ayuda a algunas personas a sentir más calma. Importa menos la velocidad exacta que la suavidad.',
        'Cuánta certeza hay: alguna. Una revisión de ensayos encontró cierta ayuda con el estrés.',
        'Un ensayo grande comparó un ritmo lento con un ritmo de todos los días. Ambos grupos se sintieron mejor, y en igual medida.',
        `Leímos los resúmenes de estos estudios. ${reviewNote}`,
      ],

      rows: {
        pace: 'Ritmo',
        length: 'Cuánto dura',
        visual: 'Lo que ves',
        sound: 'Sonido y vibración',
        ready: 'Antes de empezar',
        card: 'En papel',
      },
      patterns: {
        gentle: 'Suave',
        even: 'Uniforme',
        'even-5.5': 'Uniforme, más lento',
        soft: 'Ligero',
        sigh: 'Suspiro',
        'long-out': 'Exhalación larga',
        square: 'Cuadrado',
        '4-7-8': '4-7-8',
        custom: 'Mis números',
        mine: 'A mi ritmo',
      },
      mineMore: 'lo marcas tú',
      numbers: ({ inhale, topUp, holdFull, exhale, holdEmpty }) =>
        [
          `inhala\u00a0${number(inhale)}`,
          topUp ? `${number(topUp)}\u00a0más` : '',
          holdFull ? `mantén\u00a0${number(holdFull)}` : '',
          `exhala\u00a0${number(exhale)}`,
          holdEmpty ? `mantén\u00a0${number(holdEmpty)}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      numbersSoon: (pattern) => `pronto: ${pattern}`,
      startsEasier: 'Empieza más fácil y se alarga durante el primer minuto.',
      holdsLater: 'Cada vez, antes de empezar, se te pregunta si quieres contener el aire.',

      lengthIn: 'Inhala',
      lengthHoldFull: 'Mantén tras inhalar',
      lengthOut: 'Exhala',
      lengthHoldEmpty: 'Mantén tras exhalar',
      seconds: (length) => `${number(length)} s`,
      shorter: 'Más corto',
      longer: 'Más largo',
      cycle: (length) => `${seconds(length)} por respiración. Puede ser de ${number(5)} a ${number(20)}.`,
      keepAsk: 'Guardar estos números',
      keepAs: 'Guardar en este dispositivo para',
      keepNot: 'Ahora no',
      keepWarning: 'Quien use este navegador podría verlos. Los programas de este sitio podrían leerlos.',
      keptNames: {
        morning: 'La mañana',
        daytime: 'El día',
        evening: 'La tarde',
        night: 'La noche',
        any: 'Cualquier hora',
      },
      keptTitle: 'Guardado en este dispositivo',
      use: 'Usar',
      erase: 'Borrar',
      kept: (name) => `Guardado para: ${name}.`,
      erased: (name) => `Borrado: ${name}.`,
      undo: 'Deshacer',
      keepFailed: 'Este navegador no pudo guardarlos. Siguen aquí hasta que cierres la página.',
      eraseFailed: 'Este navegador no pudo borrarlos. Siguen guardados.',
      undoFailed: 'Este navegador no pudo recuperarlos. Puedes probar otra vez.',
      keptHere: 'Lo que hay guardado aquí',

      minutes: (count) => `${number(count)} min`,
      breaths,
      untilStop: 'Hasta que yo pare',
      visuals: { circle: 'Círculo', bar: 'Barra', wave: 'Ola', line: 'Línea', words: 'Palabras' },
      countShow: 'Mostrar la cuenta',
      sounds: { off: 'Sin sonido', tone: 'Tonos suaves', ticks: 'Clics suaves', voice: 'Una voz' },
      voiceNone: 'Este dispositivo no tiene una voz en español.',
      buzz: 'Vibración',
      buzzMore: 'Una vibración para inhalar, dos para exhalar.',
      buzzNone: 'Este dispositivo o navegador no puede vibrar.',
      readyCount: `Contar primero ${numbers(3, 2, 1)}`,
      readyOn: numbers(3, 2, 1),
      readyOff: 'Sin contar',
      cardMore: 'El ritmo en palabras, con una línea para seguir con el dedo.',
      cardPrint: 'Imprimir una tarjeta',
      done: 'Hecho',
    } satisfies PacerStrings & PacerLaterStrings,
  };
}
