import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { CardLaterStrings } from '../../widgets/back-card/strings.later.js';
import type { CardStrings } from '../../widgets/back-card/strings.js';
import { reviewNote } from './about.js';
import { keeping } from './keeping.js';
import { parts } from './parts.js';

/**
 * The card in Spanish. To have one's own back is "estar de mi lado": "cubrirse las espaldas" is to look out for
 * oneself alone. "No tengo por qué" lifts a duty and asks for nothing. What would be an adjective of the reader is a
 * verb or a noun: "tengo derecho a cansarme" and not "a estar cansado", "que no haya nadie conmigo" for being by
 * oneself, "un trato justo" for being fair. An urge is "las ganas", the everyday word. "You" never comes with a verb
 * that could be heard as an order: "sigues de tu lado". "Resting without earning it" is "descansar porque sí".
 */
export function translation(grammar: Grammar): Translation {
  const { number } = grammar;

  return {
    terms: {
      ...parts(grammar),
      ...keeping(),
      title: 'Ponerte de tu lado',
      lead: 'Una frase, hasta donde puedas creerla.\nLleva un minuto. No se guarda nada si no lo pides.',
      firstLines: {
        any: {
          i: 'Puedo estar de mi lado durante los próximos cinco minutos.',
          you: 'puedes estar de tu lado durante los próximos cinco minutos.',
        },
        shame: {
          i: 'Puedo mirar esto sin decirme cosas feas.',
          you: 'puedes mirar esto sin decirte cosas feas.',
        },
        mistake: {
          i: 'Puedo intentar ver esto como un error, y no como todo lo que soy.',
          you: 'puedes intentar ver esto como un error, y no como todo lo que eres.',
        },
        urge: {
          i: 'Puedo esperar cinco minutos con estas ganas.',
          you: 'puedes esperar cinco minutos con estas ganas.',
        },
        lonely: { i: 'Puedo hacerme compañía unos minutos.', you: 'puedes hacerte compañía unos minutos.' },
        tired: {
          i: 'Puedo dejar una cosa a un lado durante diez minutos.',
          you: 'puedes dejar una cosa a un lado durante diez minutos.',
        },
        triggered: {
          i: 'Puedo mirar a mi alrededor e ir despacio durante cinco minutos.',
          you: 'puedes mirar a tu alrededor e ir despacio durante cinco minutos.',
        },
      },
      firstPetLine: 'Siéntate conmigo cinco minutos. Te guardé un sitio.',
      fits: 'Encaja',
      tooMuch: 'Es demasiado',
      notEnough: 'Se queda corta',
      writeMine: 'Escribir la mía',
      kindAsk: '¿Te incomoda una frase amable?',
      believes: 'Yo lo creo de ti.',

      lines: {
        any: {
          allow: {
            i: 'Ahora mismo no tengo por qué estar en mi contra.',
            you: 'ahora mismo no tienes por qué estar en tu contra.',
          },
          both: {
            i: 'Esto es difícil, y aun así merezco un trato justo.',
            you: 'esto es difícil, y aun así mereces un trato justo.',
          },
          fair: {
            i: 'Con todo lo que llevaba encima, hice lo que pude.',
            you: 'con todo lo que llevabas encima, hiciste lo que pudiste.',
          },
          stand: { i: 'En esto cuento conmigo.', you: 'en esto cuentas contigo.' },
        },
        shame: {
          allow: {
            i: 'Puedo dejar de insultarme por un minuto.',
            you: 'puedes dejar de insultarte por un minuto.',
          },
          both: {
            i: 'Siento vergüenza, y aun así yo también cuento.',
            you: 'sientes vergüenza, y aun así tú también cuentas.',
          },
          fair: {
            i: 'Otras personas han sentido algo así. A mí también puedo darme un trato justo.',
            you: 'otras personas han sentido algo así. A ti también puedes darte un trato justo.',
          },
          stand: {
            i: 'Con vergüenza y todo, sigo de mi lado.',
            you: 'con vergüenza y todo, sigues de tu lado.',
          },
        },
        mistake: {
          allow: {
            i: 'Puedo dejar de darle vueltas por un minuto.',
            you: 'puedes dejar de darle vueltas por un minuto.',
          },
          both: {
            i: 'Cometí un error, y aun así merezco un trato justo.',
            you: 'cometiste un error, y aun así mereces un trato justo.',
          },
          fair: {
            i: 'No sabía entonces lo que sé ahora.',
            you: 'no sabías entonces lo que sabes ahora.',
          },
          stand: {
            i: 'Puedo hacerme cargo de esto y seguir de mi lado.',
            you: 'puedes hacerte cargo de esto y seguir de tu lado.',
          },
        },
        urge: {
          allow: {
            i: 'Por un minuto, no tengo por qué luchar contra esto ni hacerle caso.',
            you: 'por un minuto, no tienes por qué luchar contra esto ni hacerle caso.',
          },
          both: {
            i: 'Tengo muchas ganas, y aun así puedo cuidarme.',
            you: 'tienes muchas ganas, y aun así puedes cuidarte.',
          },
          fair: {
            i: 'Las ganas vinieron por algo. No son todo lo que soy.',
            you: 'las ganas vinieron por algo. No son todo lo que eres.',
          },
          stand: {
            i: 'Haga lo que haga después, sigo de mi lado.',
            you: 'hagas lo que hagas después, sigues de tu lado.',
          },
        },
        lonely: {
          allow: {
            i: 'Esto que siento no tiene por qué decir nada sobre mí.',
            you: 'esto que sientes no tiene por qué decir nada sobre ti.',
          },
          both: {
            i: 'Siento soledad, y aun así yo cuento.',
            you: 'sientes soledad, y aun así tú cuentas.',
          },
          fair: {
            i: 'Sentir soledad no dice nada de lo que valgo.',
            you: 'sentir soledad no dice nada de lo que vales.',
          },
          stand: { i: 'Estoy aquí, y estoy de mi lado.', you: 'estás aquí, y estás de tu lado.' },
        },
        tired: {
          allow: {
            i: 'Ahora mismo no tengo por qué ganarme el descanso.',
            you: 'ahora mismo no tienes por qué ganarte el descanso.',
          },
          both: {
            i: 'Hay mucho que hacer, y tengo derecho a cansarme.',
            you: 'hay mucho que hacer, y tienes derecho a cansarte.',
          },
          fair: {
            i: 'Con las pocas fuerzas que me quedaban, hice lo que pude.',
            you: 'con las pocas fuerzas que te quedaban, hiciste lo que pudiste.',
          },
          stand: {
            i: 'Mi descanso importa. Puedo hacerle un lugar.',
            you: 'tu descanso importa. Puedes hacerle un lugar.',
          },
        },
        triggered: {
          allow: {
            i: 'No tengo por qué resolver esto ahora mismo.',
            you: 'no tienes por qué resolver esto ahora mismo.',
          },
          both: {
            i: 'Algo del pasado hace mucho ruido, y yo también estoy aquí, hoy.',
            you: 'algo del pasado hace mucho ruido, y tú también estás aquí, hoy.',
          },
          fair: {
            i: 'Esta reacción no sale de la nada. No la elegí.',
            you: 'esta reacción no sale de la nada. No la elegiste.',
          },
          stand: {
            i: 'Mientras dure esto, sigo de mi lado.',
            you: 'mientras dure esto, sigues de tu lado.',
          },
        },
      },
      petLines: {
        allow: 'Nada de gruñirte ahora mismo. De gruñir me encargo yo.',
        both: 'Es un mal día. Aun así, la manta buena es para ti.',
        fair: 'Hiciste lo que pudiste. Yo estaba ahí.',
        stand: 'Si alguien te gruñe, yo le gruño. Si eres tú, también.',
      },
      named: (name, line) => `${name}, ${line}`,

      noMore: {
        lightest: 'Esta es la frase más suave de aquí. Puedes escribir la tuya.',
        boldest: 'Esta es la frase más firme de aquí. Puedes escribir la tuya.',
      },
      paperChange: 'Cambiar el papel',
      paperTitle: '¿Qué papel?',
      papers: { plain: 'Liso', dusk: 'Crepúsculo', moss: 'Musgo', clay: 'Arcilla', night: 'Noche' },
      paperDo: 'Usar este',
      cardName: 'La tarjeta',

      writeAsk: 'Con tus palabras',
      writeHint: 'Una frase. No hace falta que sea amable. Basta con que sea justa.',
      writeBox: 'Tu frase',
      writeDo: 'Llevar a la tarjeta',
      writeSmaller: 'Dame un comienzo',
      writeStarts: ['Es posible que …', 'Por ahora, …', 'Una parte de mí …', 'Puedo intentar …'],
      writeUndo: 'La frase de antes',

      trueAsk: '¿Hasta qué punto te parece cierta?',
      trueHint: 'Los números bajos también valen.',
      trueHintMore: 'Llevan a una frase más pequeña.',
      trueName: `Hasta qué punto te parece cierta, de ${number(0)} a ${number(10)}`,
      trueAnchors: { 0: 'nada', 5: 'a medias', 10: 'del todo' },
      trueLow: 'Puede que sea demasiado grande por ahora.',
      trueLowMore: 'Quizá encaje mejor una más pequeña.',
      trueSmaller: 'Una frase más pequeña',
      trueBoth: 'Una frase donde caben las dos cosas',
      trueStay: 'Quedarme con esta',
      smallerLine: 'Frase más pequeña',

      voiceAsk: '¿Con qué voz?',
      voiceHint: 'Algunas personas lo oyen mejor desde fuera.',
      voices: { i: 'Yo', you: 'Tú', name: 'Mi nombre', pet: 'Lo que diría mi mascota' },
      nameBox: 'Cómo quieres que te llamen',
      nameHint: 'Se queda en esta tarjeta.',

      actAsk: 'Una forma de respaldarlo hoy',
      actHint: 'Lo pequeño cuenta. No elegir nada, también.',
      acts: {
        water: 'beber un poco de agua',
        rest: 'descansar porque sí',
        putOff: 'dejar una cosa para más tarde',
        window: 'salir, o acercarme a una ventana',
        phone: 'soltar el teléfono',
        warm: 'tener algo tibio entre las manos',
        paper: 'escribir la verdad en un papel',
      },
      smallerActs: {
        water: 'beber un sorbo',
        rest: 'descansar un minuto',
        putOff: 'dejar una cosa para dentro de una hora',
        window: 'mirar por una ventana',
        phone: 'poner el teléfono boca abajo',
        warm: 'calentarme las manos',
        paper: 'escribir una palabra que sea verdad',
      },
      actSmaller: 'Algo más pequeño',
      actBox: 'Una forma mía',
      actAdd: 'Añadir',
      actNone: 'Hoy, ninguna',

      kindTitle: 'Es común, sobre todo en personas a quienes les hicieron daño.',
      kindMore:
        'Las palabras amables pueden sonar falsas, o incluso a trampa.\nEntonces quizá encaje mejor lo justo que lo amable.\nO deja las palabras por ahora y haz una cosa pequeña.',
      kindFair: 'Probar una frase justa',
      kindAct: 'Hacer una cosa pequeña',
      kindLook: 'Mirar alrededor',

      keepAsk: 'Es tuya',
      keepLocked: 'Detrás de tu frase de paso',
      keepMore: 'Puedes guardarla, llevártela o dejarla aquí.\nTodo vale.',
      keptMore: 'Puedes llevártela o dejar que se quede aquí.\nTodo vale.',
      printWallet: 'Imprimir en tamaño de bolsillo',
      printA6: 'Imprimir como postal',
      pictureAsk: 'Guardar como imagen',
      pictureTitle: 'Como imagen',
      pictureMore: 'Se dibuja aquí, en tu navegador. No se envía nada.',
      pictureKinds: { card: 'Tarjeta', square: 'Cuadrada', wallpaper: 'Para la pantalla del teléfono' },
      pictureTypes: 'PNG se abre en cualquier sitio. SVG se ve nítido a cualquier tamaño.',
      another: 'Otra tarjeta',
      stop: 'Parar',
      next: 'Siguiente',
      skip: 'Saltar',
      goOn: 'Seguir con tu tarjeta',

      backTitle: 'Una forma de respaldarlo hoy',
      backLast: 'Algunos días encaja. Otros días, no. Es tuya de todos modos.',
      cut: 'Corta por la línea exterior. Dobla por la línea de trazos.',

      partLine: 'La frase',
      partBelief: 'Hasta qué punto pareció cierta',
      partAct: 'Una forma de respaldarla',
      outOfTen: (value) => `${number(value)} de ${number(10)}`,

      evidence: [
        'Una frase puede servir más si está cerca de lo que ya crees.',
        'En un estudio, personas que se valoraban poco repitieron que eran dignas de cariño. Se sintieron peor que quienes no lo repitieron.',
        'Se sintieron mejor quienes pensaron también en lo que no era cierto. Por eso aquí no se repite nada.',
        'Hablarse de «tú», o por su nombre, ayudó a algunas personas antes de momentos difíciles.',
        'Las palabras amables pueden incomodar, sobre todo a quienes se tratan con dureza. Eso también se sabe.',
        `Cuánta certeza hay: alguna. Leímos los resúmenes de estos artículos. ${reviewNote}`,
      ],
    } satisfies CardStrings & CardLaterStrings,
  };
}
