import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { RecordLaterStrings } from '../../widgets/thought-record/strings.later.js';
import type { RecordStrings } from '../../widgets/thought-record/strings.js';
import { reviewNote } from './about.js';
import { keeping } from './keeping.js';
import { nouns } from './nouns.js';
import { parts, strengthWords } from './parts.js';

/**
 * The thought record in Spanish. A feeling is a noun, "vergüenza" and not "avergonzado": it is true for a man and for
 * a woman. A word of the reader's own may be an adjective: in a sentence it stands between « and ». Anger is "rabia"
 * and "enojo", which both sides of the Atlantic have. "This is not a thinking problem" is said of the problem: it does
 * not lie in what the reader thinks. How true a thought feels is how far it seems so: "se siente" is English in Spanish.
 */
export function translation(grammar: Grammar): Translation {
  const { number, plural } = grammar;
  const { minutes } = nouns(grammar);
  const scale = `de ${number(0)} a ${number(100)}`;

  return {
    terms: {
      ...parts(grammar),
      ...keeping(),
      ...strengthWords,
      title: 'Mirar un pensamiento que duele',
      lead: (count) =>
        `${plural(count, { one: `Más o menos ${minutes(count)}.`, other: `Unos ${minutes(count)}.` })} Vas a escribir sobre un momento difícil.\nPuedes saltar cosas o parar cuando quieras.\nNo se guarda nada si no lo pides.`,
      start: 'Empezar',
      tryExample: 'Probar antes con un ejemplo',
      shakenAsk: '¿Mucha agitación? Mira antes a tu alrededor.',
      unsafeAsk: '¿Está pasando ahora algo peligroso?',
      happenedAsk: '¿Qué pasó?',
      happenedHint: 'Lo que vería una cámara.',

      partNames: {
        happened: 'Lo que pasó',
        feelings: 'Lo que sentí',
        thoughts: 'Lo que dijo mi mente',
        habits: 'Hábitos de pensamiento',
        fits: 'Lo que encaja',
        doesnt: 'Lo que no encaja',
        'mostly-true': '¿Es en gran parte verdad?',
        helps: 'Lo que ayudaría',
        fairer: 'Una forma más justa de decirlo',
        again: 'Ahora',
        test: 'Una prueba o un paso pequeño',
      },
      lastPart: 'La última parte',
      place: (at, of) => `${at} de ${of}`,
      next: 'Siguiente',
      skip: 'Saltar',
      done: 'Hecho',
      goOn: 'Seguir con lo que escribiste',
      pinned: 'El pensamiento',
      hurtAsk: 'Si alguien te hace daño, el problema no está en lo que piensas.',
      hurtFirst: 'Si alguien te hace daño, eso va primero.',
      hurtOpen: 'Lo que puede ayudar entonces',

      modeTitle: 'Cómo es',
      modes: {
        quick: 'Breve: tres preguntas',
        five: 'Cinco preguntas',
        seven: 'Larga: unas diez preguntas',
        own: 'Como lo tiene esta página',
      },
      modeMore: 'Tus palabras siguen aquí aunque cambies esto.',
      spelling: 'Revisar mi ortografía',
      spellingMore:
        'Algunos navegadores envían las palabras a otra parte para revisarlas. Por eso al principio no se revisan.',
      viewWhole: 'La hoja entera',
      viewSteps: 'De una en una',
      wholeAtOnce: 'La hoja entera de una vez',

      happenedExample:
        'Basta con una línea. Por ejemplo: «El lunes mandé un mensaje. Es jueves y todavía no hay respuesta».',

      feelingsAsk: '¿Qué sentiste?',
      feelingsHint: 'Elige palabras o escribe las tuyas.',
      feelingOwn: 'Otra palabra',
      feelingAdd: 'Añadir',
      feelingMore: 'Más palabras',
      feelingFewer: 'Menos palabras',
      strengthAsk: (name) => `¿Con cuánta fuerza sientes «${name}»?`,
      bodyAsk: '¿En qué parte del cuerpo lo notas?',
      bodyHint: 'Si quieres. Opresión en el pecho, calor en las manos, nada en especial.',

      strengthLow: 'nada',
      strengthHigh: 'al máximo',
      beliefLow: 'nada cierto',
      beliefHigh: 'del todo cierto',
      strength: number,

      thoughtsAsk: '¿Qué te pasó por la mente?',
      thoughtsHint: 'Palabras o una imagen.\nTal como llegó, no como se lo dirías a otras personas.',
      thoughtLabel: (at) => `Pensamiento ${at}`,
      thoughtAdd: 'Otro pensamiento',
      thoughtRemove: 'Quitar',
      stingsHere: 'Este es el que más duele',
      beliefAsk: '¿Hasta qué punto te parece cierto?',
      beliefAskOne: '¿Hasta qué punto te parece cierto ese?',

      habitsAsk: '¿Hay algo de esto en él?',
      habitsHint: 'Hábitos de pensamiento.\nCasi todas las mentes los tienen, y más en un día difícil.',
      habitOwn: 'Otro hábito',
      habitAdd: 'Añadir',
      habitsNone: 'Nada de esto',

      fitsAsk: '¿Qué encaja con este pensamiento?',
      fitsHint:
        'Lo que tiene de cierto va primero.\nQue te crean va antes de que te pregunten.\nUn hecho: «Ella miró la puerta».\nUn sentimiento: «Sentí que estorbaba».',
      doesntAsk: '¿Qué no encaja?',
      doesntHint: 'Las cosas pequeñas cuentan.\nNo hace falta que ganen.',
      smallerAsk: 'Más pequeña',
      smaller: {
        happened: '¿Dónde estabas? Basta una palabra.',
        feelings: 'Una palabra. ¿O más desagradable que agradable, o al revés?',
        thoughts: 'Si tuviera un título, ¿cuál sería?',
        habits: '¿Habla de un momento, o de siempre?',
        'mostly-true': 'Basta tu primera respuesta. «No lo sé» es una.',
        helps: '¿Qué haría la próxima hora un poco más fácil?',
        fairer: 'Añade una palabra al pensamiento: «a veces», «esta vez», «hasta ahora».',
        again: 'Basta un sentimiento. O ninguno.',
        test: 'Los dos primeros minutos. ¿Cuáles serían?',
      },
      promptAsk: 'Dame una pista',
      promptMore: 'Otra pista',
      fitsPrompts: [
        '¿Qué viste u oíste?',
        '¿Qué parte verían igual otras personas?',
        '¿Es un hecho o lo que sentiste? Aquí caben las dos cosas.',
      ],
      prompts: [
        '¿Hubo alguna vez en que no fue así?',
        '¿Qué le dirías a alguien a quien quieres, o a tu perro?',
        '¿Qué puede faltar aquí?',
        '¿Lo verías igual la próxima semana?',
        '¿Qué otra cosa podría explicarlo?',
        '¿Te toca a ti cargar con todo?',
        '¿Qué hiciste que ayudó, aunque fuera un poco?',
      ],

      mostlyTrueAsk: '¿Es en gran parte verdad?',
      mostlyTrueHint: 'Cualquier respuesta vale.\nAlgunos pensamientos que duelen son verdad.',
      mostlyTrue: { mostly: 'En gran parte', partly: 'En parte', unsure: 'No sé', no: 'Más bien no' },
      mostlyTrueSay: 'Al final, el pensamiento es en gran parte verdad',
      mostlyTrueUnsay: 'Al final, el pensamiento no es en gran parte verdad',

      helpsAsk: 'Entonces el problema no está en lo que piensas.',
      helpsHint: 'El dolor tiene sentido.\n¿Qué ayudaría?\nSentir tristeza por eso también cuenta.',
      helpsStarts: ['Un paso pequeño', 'Algo de descanso', 'Más seguridad'],

      fairerAsk: 'Una forma más justa de decirlo',
      fairerHint: 'No hace falta que sea alegre.\nBasta con que sea justa.',
      fairerBelief: '¿Hasta qué punto te parece cierto eso?',
      fairerSmaller: 'Entonces quizá encaje mejor una más pequeña. Por ejemplo: «Es posible que …»',

      againAsk: '¿Cómo está ahora?',
      againHint: 'Menos, igual o más: todo vale.\nDeja en blanco lo que quieras.',
      againBelief: '¿Hasta qué punto te parece cierto ahora el pensamiento?',
      againBefore: (strength) => `antes: ${strength}`,
      againNothing: 'No hay nada que comparar.\nPuedes seguir.',

      testAsk: '¿Una prueba o un paso pequeño esta semana?',
      testHint: 'Si quieres. Algo que podrías mirar, preguntar o probar.',
      testIf: 'Si',
      testIfHint: 'la veo el viernes',
      testThen: 'entonces voy a',
      testThenHint: 'preguntarle cómo le fue la semana',

      habits: {
        allOrNothing: { name: 'Todo o nada', example: '«Se murió una planta. No sé cuidar nada».' },
        overgeneralising: { name: 'De una vez a siempre', example: '«El autobús llegó tarde. Siempre me pasa».' },
        mentalFilter: {
          name: 'Ver una parte',
          example: '«Diez personas me saludaron. Sigo pensando en la que no».',
        },
        discounting: { name: 'Lo bueno no cuenta', example: '«Le gustó, pero eso se lo dice a todo el mundo».' },
        mindReading: { name: 'Leer la mente', example: '«Bostezó. Le aburro».' },
        fortuneTelling: { name: 'Adivinar el futuro', example: '«Voy a preguntar y me van a decir que no».' },
        magnifying: { name: 'Hacerlo más grande', example: '«Me equivoqué en un nombre. Se arruinó todo el día».' },
        minimising: { name: 'Hacerlo más pequeño', example: '«Arreglé la bici. Cualquiera podría».' },
        emotionalReasoning: { name: 'Si lo siento, es así', example: '«Siento que sobro, así que sobro».' },
        shouldStatements: { name: 'Reglas de «tengo que»', example: '«Tengo que contestar al momento, cada vez».' },
        labelling: { name: 'Etiquetas', example: '«Perdí las llaves. Soy un desastre».' },
        personalising: { name: 'Todo es por mí', example: '«Se quedaron en silencio. Fue por mí».' },
      },

      feelingGroups: [
        { name: 'Ánimo bajo', words: ['tristeza', 'soledad', 'desesperanza', 'decepción', 'cansancio'] },
        { name: 'En alerta', words: ['miedo', 'preocupación', 'tensión', 'pánico', 'inseguridad'] },
        { name: 'Enojo', words: ['rabia', 'fastidio', 'dolor', 'celos'] },
        { name: 'Contra mí', words: ['vergüenza', 'culpa', 'bochorno', 'poca cosa', 'inutilidad'] },
        { name: 'Lejos de todo', words: ['entumecimiento', 'vacío', 'confusión'] },
        { name: 'Con menos peso', words: ['calma', 'esperanza', 'alivio'] },
      ],

      example: {
        happened: 'Saludé con la mano a mi vecino desde el otro lado de la calle. Siguió su camino y no me saludó.',
        feelings: ['dolor', 'bochorno'],
        body: 'Calor en la cara.',
        thought: 'Le caigo mal.',
        otherThought: 'Hice el ridículo.',
        fits: 'Miró hacia donde yo estaba. No me saludó.',
        doesnt:
          'Tenía el teléfono en la oreja. La semana pasada me sostuvo la puerta. Algunos días yo tampoco veo a la gente.',
        helps: 'Decir hola en la puerta y dejarlo ahí.',
        fairer: 'Puede que no me viera. No sé lo que piensa.',
        cue: 'me lo encuentro en la puerta',
        step: 'decir hola y ver qué pasa',
      },
      exampleChip: 'Ejemplo',
      exampleLead: 'Este es un momento de otra persona.\nCambia lo que quieras.\nTu propia hoja queda como está.',
      exampleLeave: 'Salir del ejemplo',
      practised: 'Ese era el ejemplo.',
      practisedMore: 'No se guarda nada de él.\nTu propia hoja está como la dejaste.',
      practisedStart: 'Empezar con lo mío',
      practisedAgain: 'Una vez más',

      endings: {
        lower: 'Es menos fuerte que antes.',
        same: 'Está más o menos igual.',
        higher: 'Es más fuerte que antes.',
      },
      endingsMore: {
        lower: 'Lo miraste desde más de un lado.\nPuede que dure, o puede que vaya y venga.\nPuedes parar aquí.',
        same: 'Verlo con claridad también es un resultado.\nPuedes parar aquí o volver a ello otro día.',
        higher:
          'Mirar de cerca puede remover cosas.\nNo es un error.\nPuedes parar aquí.\nQuizá ahora te venga mejor mirar alrededor.',
      },
      stopHere: 'Parar aquí',
      goFurther: 'Seguir',
      lookAround: 'Mirar alrededor',

      unsafeTitle: 'Entonces eso va primero',
      unsafeMore:
        'Esta hoja puede esperar.\nSi alguien te hace daño, el problema no está en lo que piensas.\nTus pensamientos no lo crearon.',
      unsafeKept: 'Tus palabras se quedan aquí por ahora.',
      unsafeNow: 'Si puedes, ve a un lugar más seguro durante la próxima hora.',
      unsafeHelp: 'Ver formas de recibir ayuda',
      unsafeNoMore: 'Las formas de recibir ayuda se abren abajo. Tú eliges si la quieres, cuándo y cómo.',

      keepAsk: '¿Qué te gustaría hacer con esto?',
      keepMore: 'Cualquiera de estas opciones está bien.',
      keepEmpty: 'No hay nada escrito.',
      keepEmptyMore: 'Puedes parar aquí o empezar de nuevo.',
      beginAgain: 'Empezar de nuevo',
      keepLocked: 'Detrás de tu frase de paso',
      addTest: 'Añadir una prueba o un paso pequeño',
      readAgain: 'Leerlo entero',
      another: 'Otra hoja',
      duplicate: 'Escribir en una copia',

      evidence: [
        'Escribir un pensamiento y mirar los dos lados ayuda a algunas personas. Sienten menos bloqueo.',
        'Cuánta certeza hay: alguna. En un estudio pequeño, una hoja ayudó más que una tarea de relleno.',
        'Quienes participaron no venían de una consulta.',
        'Poner el pensamiento a prueba con algo pequeño ayudó un poco más. Por eso aquí se ofrece.',
        'Esta hoja tiene muchas formas, y ninguna es la correcta.',
        `Leímos los resúmenes de dos artículos y un formulario impreso. ${reviewNote}`,
      ],

      columnHeads: {
        happened: '¿Qué pasó?',
        feelings: '¿Qué sentí?',
        thoughts: '¿Qué me pasó por la mente?',
        habits: '¿Hábitos de pensamiento en él?',
        fits: '¿Qué encaja con este pensamiento?',
        doesnt: '¿Qué no encaja?',
        'mostly-true': '¿Es en gran parte verdad?',
        fairer: 'Una forma más justa de decirlo',
        again: '¿Cómo está ahora?',
        test: 'Una prueba o un paso pequeño',
      },
      columnHints: {
        happened: 'Lo que vería una cámara.',
        feelings: `Una palabra para cada cosa, y con cuánta fuerza, ${scale}.`,
        thoughts: `Rodea el que más duele. ¿Hasta qué punto parece cierto, ${scale}?`,
        habits: 'O nada.',
        fits: 'Hechos, para empezar.',
        doesnt: 'Las cosas pequeñas cuentan.',
        'mostly-true': 'En gran parte, en parte, no sé, más bien no. Si es en gran parte: ¿qué ayudaría?',
        fairer: `Que sea justa, no alegre. ¿Hasta qué punto parece cierto, ${scale}?`,
        again: `Cada sentimiento otra vez, ${scale}. Más fuerte también es una respuesta.`,
        test: 'Si …, entonces voy a …',
      },
      printBlank: 'Imprimir una hoja en blanco',
      paperTitle: 'Registro de pensamientos',
      paperDate: 'Fecha',
      sessionNote: 'Puedes llevarlo a tu sesión.',

      withStrength: (name, strength) => `${name}: ${strength}`,
      withBelief: (text, belief) => `${text} (hasta qué punto parece cierto: ${belief})`,
      stingsMost: (text) => `${text} (el que más duele)`,
      inBody: (body) => `En el cuerpo: ${body}`,
      ifThen: (cue, step) => `Si ${cue}, entonces voy a ${step}.`,

      changesOpen: 'Antes y ahora',
      changesTitle: 'Antes y ahora',
      changesMore: 'Un dibujo de tus propios números.\nSuban o bajen, no es mejor ni peor.',
      changesTableMore: 'Son tus propios números.\nSuban o bajen, no es mejor ni peor.',
      changesNone: 'No se marcó ningún número, así que no hay nada que dibujar.',
      changesWhat: 'Qué',
      changesBefore: 'Antes',
      changesNow: 'Ahora',
      changesBlank: 'en blanco',
      changesRow: (name, before, now) => `${name}: antes ${before}, ahora ${now}`,
      changesPair: (before, now) => `${before} → ${now}`,
      changesTable: 'En una tabla',
      changesChart: 'En un dibujo',
    } satisfies RecordStrings & RecordLaterStrings,
  };
}
