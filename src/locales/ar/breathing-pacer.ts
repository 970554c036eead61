import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { PacerStrings } from '../../widgets/breathing-pacer/strings.js';
import type { PacerLaterStrings } from '../../widgets/breathing-pacer/strings.later.js';
import { reviewNote } from './about.js';
import { nouns } from './nouns.js';
import { beforeAfterWords, parts } from './parts.js';

/**
 * The pacer in Arabic. شهيق and زفير are nouns that everybody has from school, and no order to a man or a
 * woman. A hold is وقفة, a moment of standing still: حبس by itself is what a prison does. The pause of the
 * sitting is استراحة, a rest.
 */
export function translation(grammar: Grammar): Translation {
  const { number, plural } = grammar;
  const { minutes, seconds, breaths } = nouns(grammar);
  /** As many counts as the model makes of a length: whole ones. */
  const counted = (length: number) =>
    `${number(Math.max(1, Math.round(length)))}${Number.isInteger(length) ? '' : ' تقريبًا'}`;
  // The comma keeps the order of reading; a hyphen would turn the numbers into one, read from the left.
  const numbers = (...values: number[]) => values.map(number).join('، ');

  return {
    dir: 'rtl',
    terms: {
      ...parts(grammar),
      ...beforeAfterWords,
      title: 'إيقاع ثابت يرافق أنفاسك',
      lead: (first) => `${first}\nيمكن التوقف في أي وقت.\nلا يُحفظ شيء إلا بطلب منك.`,
      minutesLong: (count) => `${minutes(count)} تقريبًا. دون حبس النفَس.`,
      breathsLong: (count) => `${breaths(count)}. دون حبس النفَس.`,
      openLong: 'ما شئت من الوقت. دون حبس النفَس.',
      ownPaceFirst: 'الإيقاع لك.',
      holdsLong: (length) => `${length}. الوقفات اختيارية.`,
      start: 'بدء',
      change: 'تعديل التمرين',
      getReady: 'تكفي أنفاس صغيرة لطيفة.',

      readyIn: 'البداية بعد',
      startNow: 'البدء الآن',
      skip: 'تجاوز',
      in: 'شهيق',
      topUp: 'زيادة قليلة',
      hold: 'وقفة',
      out: 'زفير',
      pause: 'استراحة',
      paused: 'استراحة',
      pausedMore: 'لا عجلة. الوقت لك.',
      awayMore: 'غابت هذه الصفحة عن النظر، فانتظرت عودتك.',
      goOn: 'متابعة',
      stop: 'إيقاف',
      slower: 'أبطأ',
      faster: 'أسرع',
      slowest: (length) => `الأبطأ: ${seconds(length)} لكل نفَس.`,
      fastest: (length) => `الأسرع: ${seconds(length)} لكل نفَس.`,
      slowerNext: 'أبطأ بدءًا من النفَس التالي.',
      fasterNext: 'أسرع بدءًا من النفَس التالي.',
      ownPace: 'بإيقاعي',
      guidedPace: 'بإيقاع موجَّه',
      noHolds: 'دون وقفات',
      noHoldsNext: 'دون وقفات بدءًا من النفَس التالي.',
      soundOn: 'تشغيل الصوت',
      soundOff: 'إيقاف الصوت',
      soundOnNow: 'الصوت يعمل الآن.',
      soundOffNow: 'لا صوت الآن.',
      sayAgain: 'نطق «شهيق» و«زفير» في الأنفاس التالية',
      dizzy: 'دوخة أو توتر أكثر؟ الأفضل ترك النفَس على طبيعته.',

      holdsTitle: 'في هذا النمط وقفات',
      holdsCaution:
        'في الوقفة يُحبس النفَس. الأفضل تركها في الحمل، أو مع ميل إلى الإغماء. وكذلك مع مرض في القلب أو الرئتين.\nوكذلك إن كان حبس النفَس يعيد ذكريات مؤلمة.',
      holdsNo: 'دون وقفات',
      holdsYes: 'مع وقفات',
      enough: (count) =>
        plural(count, {
          one: `هذا ${breaths(count)}`,
          two: `هذان ${breaths(count)}`,
          other: `هذه ${breaths(count)}`,
        }),
      enoughMore: 'هذا يكفي لأول مرة.\nيمكن التوقف هنا، أو أربعة أنفاس أخرى.',
      stopHere: 'التوقف هنا',
      fourMore: 'أربعة أخرى',
      withoutMore: 'متابعة دون وقفات',

      holdAsk: 'متى شئت',
      holdIn: 'ضغطة للشهيق',
      holdOut: 'ترك الزر للزفير',
      holdTap: 'تصلح أيضًا لمسة واحدة.',
      holdTapOut: 'لمسة للزفير',

      ratingAsk: 'ما مقدار توترك أو ضيقك؟',
      ratingAfter: 'ما مقدار توترك أو ضيقك الآن؟\nيمكن ترك هذا دون جواب.',
      ratingMore: 'يمكن ترك هذا دون جواب.',

      closed: 'هذا يكفي الآن.',
      closedMinutes: (count) =>
        plural(count, {
          two: `هاتان ${minutes(count)} من التنفس.`,
          other: `هذه ${minutes(count)} من التنفس.`,
        }),
      easierMore: 'إذًا فعل التمرين ما يستطيع.\nيمكن التوقف هنا، أو القيام بجولة أخرى.',
      worseMore: 'قد يحدث هذا لبعض الناس مع التنفس.\nليس في الأمر خطأ.\nوكثيرًا ما تكون نظرة في أرجاء الغرفة أنسب.',

      whichPattern: (name, pattern, isWithout) => `${name}${isWithout ? '، دون الوقفات' : ''}: ${pattern}.`,
      inWords: ({ inhale, topUp, holdFull, exhale, holdEmpty }) =>
        [
          `شهيق لطيف مع العدّ حتى ${counted(inhale)}.`,
          topUp ? `زيادة قليلة من الهواء مع العدّ حتى ${counted(topUp)}.` : '',
          holdFull ? `وقفة مع العدّ حتى ${counted(holdFull)}.` : '',
          `زفير بطيء مع العدّ حتى ${counted(exhale)}.`,
          holdEmpty ? `وقفة مع العدّ حتى ${counted(holdEmpty)}.` : '',
          ...(holdFull || holdEmpty
            ? ['يمكن ترك أي وقفة.', 'تكفي أربعة أنفاس في البداية، ويمكن التوقف قبلها.']
            : ['دون حبس النفَس.', 'يمكن تكرار ذلك ما شئت من الوقت، والتوقف في أي وقت.']),
        ]
          .filter(Boolean)
          .join(' '),
      inWordsOwn: 'الشهيق متى شئت، والزفير متى شئت. يمكن التوقف في أي وقت.',
      traceHow: 'تبدأ الإصبع من النقطة السوداء وتتبع الخط. الصعود شهيق، والنزول زفير. كل نقطة عدّة واحدة.',

      evidence: [
        'التنفس البطيء يساعد بعض الناس على الشعور بهدوء أكثر. واللطف فيه أهم من السرعة الدقيقة.',
        'درجة التأكد: إلى حدٍّ ما. وجدت مراجعة للتجارب بعض الفائدة مع الضغط النفسي.',
        'قارنت تجربة كبيرة إيقاعًا بطيئًا بإيقاع معتاد. تحسّن شعور المجموعتين بالقدر نفسه.',
        `قرأنا ملخصات هذه الدراسات. ${reviewNote}`,
      ],

      rows: {
        pace: 'الإيقاع',
        length: 'المدة',
        visual: 'ما يظهر',
        sound: 'الصوت والاهتزاز',
        ready: 'قبل البدء',
        card: 'على الورق',
      },
      patterns: {
        gentle: 'لطيف',
        even: 'متساوٍ',
        'even-5.5': 'متساوٍ، أبطأ',
        soft: 'خفيف',
        sigh: 'تنهيدة',
        'long-out': 'زفير طويل',
        square: 'مربّع',
        '4-7-8': numbers(4, 7, 8),
        custom: 'أرقامي',
        mine: 'بإيقاعي',
      },
      mineMore: 'الإيقاع لك',
      numbers: ({ inhale, topUp, holdFull, exhale, holdEmpty }) =>
        [
          `شهيق\u00a0${number(inhale)}`,
          topUp ? `زيادة\u00a0${number(topUp)}` : '',
          holdFull ? `وقفة\u00a0${number(holdFull)}` : '',
          `زفير\u00a0${number(exhale)}`,
          holdEmpty ? `وقفة\u00a0${number(holdEmpty)}` : '',
        ]
          .filter(Boolean)
          .join('، '),
      numbersSoon: (pattern) => `قريبًا: ${pattern}`,
      startsEasier: 'البداية أسهل، ثم تطول الأنفاس خلال الدقيقة الأولى.',
      holdsLater: 'السؤال عن الوقفات يأتي كل مرة قبل البدء.',

      lengthIn: 'شهيق',
      lengthHoldFull: 'وقفة بعد الشهيق',
      lengthOut: 'زفير',
      lengthHoldEmpty: 'وقفة بعد الزفير',
      seconds: (length) => `${number(length)} ث`,
      shorter: 'أقصر',
      longer: 'أطول',
      cycle: (length) => `${seconds(length)} لكل نفَس. الممكن من ${number(5)} إلى ${number(20)}.`,
      keepAsk: 'حفظ هذه الأرقام',
      keepAs: 'حفظ على هذا الجهاز باسم',
      keepNot: 'ليس الآن',
      keepWarning: 'قد يراها كل من يستخدم هذا المتصفح. وقد تقرؤها برامج هذا الموقع.',
      keptNames: { morning: 'الصباح', daytime: 'النهار', evening: 'المساء', night: 'الليل', any: 'أي وقت' },
      keptTitle: 'محفوظ على هذا الجهاز',
      use: 'استخدام',
      erase: 'مسح',
      kept: (name) => `حُفظ باسم: ${name}.`,
      erased: (name) => `مُسح: ${name}.`,
      undo: 'تراجع',
      keepFailed: 'لم يتمكن هذا المتصفح من حفظها. تبقى هنا حتى إغلاق الصفحة.',
      eraseFailed: 'لم يتمكن هذا المتصفح من مسحها. ما زالت محفوظة.',
      undoFailed: 'لم يتمكن هذا المتصفح من استعادتها. يمكن المحاولة مرة أخرى.',
      keptHere: 'ما هو محفوظ هنا',

      minutes,
      breaths,
      untilStop: 'حتى أتوقف',
      visuals: { circle: 'دائرة', bar: 'عمود', wave: 'موجة', line: 'خط', words: 'كلمات' },
      countShow: 'إظهار العدّ',
      sounds: { off: 'دون صوت', tone: 'نغمات هادئة', ticks: 'نقرات هادئة', voice: 'صوت ناطق' },
      voiceNone: 'لا يوجد على هذا الجهاز صوت ناطق بالعربية.',
      buzz: 'اهتزاز',
      buzzMore: 'اهتزازة للشهيق، واثنتان للزفير.',
      buzzNone: 'هذا الجهاز أو المتصفح لا يهتز.',
      readyCount: `العدّ أولًا: ${numbers(3, 2, 1)}`,
      readyOn: numbers(3, 2, 1),
      readyOff: 'دون عدّ',
      cardMore: 'النمط بالكلمات، مع خط تتبعه الإصبع.',
      cardPrint: 'طباعة بطاقة',
      done: 'تم',
    } satisfies PacerStrings & PacerLaterStrings,
  };
}
