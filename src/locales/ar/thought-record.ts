import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { RecordLaterStrings } from '../../widgets/thought-record/strings.later.js';
import type { RecordStrings } from '../../widgets/thought-record/strings.js';
import { reviewNote } from './about.js';
import { keeping } from './keeping.js';
import { nouns } from './nouns.js';
import { parts, strengthWords } from './parts.js';

/**
 * The thought record in Arabic. A feeling is a noun: حزن and not حزين. Verbs in the past are written alike for a man
 * and a woman (شعرت، رأيت), and those of the first person are too. فكرة and صياغة are both feminine, and so is how true
 * they seem. Guilt is تأنيب ضمير, what one's conscience does: ذنب is a sin as well. The rules that a mind makes say
 * لازم, as people do.
 */
export function translation(grammar: Grammar): Translation {
  const { number } = grammar;
  const { minutes } = nouns(grammar);
  const scale = `من ${number(0)} إلى ${number(100)}`;

  return {
    dir: 'rtl',
    terms: {
      ...parts(grammar),
      ...keeping(grammar),
      ...strengthWords,
      title: 'نظرة إلى فكرة مؤلمة',
      lead: (count) =>
        `${minutes(count)} تقريبًا. كتابة عن لحظة صعبة.\nيمكن التجاوز أو التوقف في أي وقت.\nلا يُحفظ شيء إلا بطلب منك.`,
      start: 'بدء',
      tryExample: 'التجربة على مثال أولًا',
      shakenAsk: 'انفعال شديد؟ قد تفيد أولًا نظرة في أرجاء الغرفة.',
      unsafeAsk: 'هل يحدث الآن شيء غير آمن؟',
      happenedAsk: 'ماذا حدث؟',
      happenedHint: 'ما كانت ستراه الكاميرا.',

      partNames: {
        happened: 'ما حدث',
        feelings: 'ما شعرتُ به',
        thoughts: 'ما قاله ذهني',
        habits: 'عادات التفكير',
        fits: 'ما يتفق معها',
        doesnt: 'ما لا يتفق معها',
        'mostly-true': 'هل هي صحيحة في معظمها؟',
        helps: 'ما قد يفيد',
        fairer: 'صياغة أكثر إنصافًا',
        again: 'الآن',
        test: 'تجربة أو خطوة صغيرة',
      },
      lastPart: 'الجزء الأخير',
      place: (at, of) => `${at} من ${of}`,
      next: 'التالي',
      skip: 'تجاوز',
      done: 'تم',
      goOn: 'متابعة ما كُتب',
      pinned: 'الفكرة',
      hurtAsk: 'إن كان هناك من يؤذيك، فالمشكلة ليست في تفكيرك.',
      hurtFirst: 'إن كان هناك من يؤذيك، فهذا أولًا.',
      hurtOpen: 'ما قد يفيد عندئذ',

      modeTitle: 'كيف تكون',
      modes: {
        quick: 'قصيرة: ثلاثة أسئلة',
        five: 'خمسة أسئلة',
        seven: 'طويلة: نحو عشرة أسئلة',
        own: 'كما في هذه الصفحة',
      },
      modeMore: 'كلماتك تبقى عند تغيير هذا.',
      spelling: 'تدقيق الإملاء',
      spellingMore: 'بعض المتصفحات ترسل الكلمات إلى مكان آخر لتدقيقها. لذلك لا تُدقَّق في البداية.',
      viewWhole: 'الورقة كلها',
      viewSteps: 'سؤالًا سؤالًا',
      wholeAtOnce: 'الورقة كلها معًا',

      happenedExample: 'يكفي سطر واحد. مثلًا: «أرسلتُ رسالة يوم الاثنين. اليوم الخميس، ولم يصل رد بعد».',

      feelingsAsk: 'بماذا شعرت؟',
      feelingsHint: 'يمكن اختيار كلمات، أو كتابة غيرها.',
      feelingOwn: 'كلمة أخرى',
      feelingAdd: 'إضافة',
      feelingMore: 'كلمات أكثر',
      feelingFewer: 'كلمات أقل',
      strengthAsk: (name) => `ما قوة هذا الشعور: ${name}؟`,
      bodyAsk: 'أين يظهر ذلك في جسمك؟',
      bodyHint: 'إن شئت. ضيق في الصدر، أو دفء في اليدين، أو لا شيء يُذكر.',

      strengthLow: 'لا شيء',
      strengthHigh: 'الأقصى',
      beliefLow: 'غير صحيحة إطلاقًا',
      beliefHigh: 'صحيحة تمامًا',
      strength: number,

      thoughtsAsk: 'ماذا دار في ذهنك؟',
      thoughtsHint: 'كلمات أو صورة.\nكما جاءت، لا كما تُقال للآخرين.',
      thoughtLabel: (at) => `الفكرة ${at}`,
      thoughtAdd: 'فكرة أخرى',
      thoughtRemove: 'إزالة',
      stingsHere: 'هذه أشدّها إيلامًا',
      beliefAsk: 'إلى أي حدّ تبدو صحيحة؟',
      beliefAskOne: 'إلى أي حدّ تبدو تلك صحيحة؟',

      habitsAsk: 'هل فيها شيء من هذا؟',
      habitsHint: 'هذه عادات في التفكير.\nلدى معظم العقول منها، وأكثر في يوم صعب.',
      habitOwn: 'عادة أخرى',
      habitAdd: 'إضافة',
      habitsNone: 'لا شيء من هذه',

      fitsAsk: 'ما الذي يتفق مع هذه الفكرة؟',
      fitsHint:
        'ما يصحّ فيها يأتي أولًا.\nالتصديق يأتي قبل الأسئلة.\nواقعة: «نظرت جارتي إلى الباب».\nشعور: «شعرتُ أن وجودي يزعجها».',
      doesntAsk: 'ما الذي لا يتفق معها؟',
      doesntHint: 'الأشياء الصغيرة تُحسب.\nلا حاجة إلى أن تغلب.',
      smallerAsk: 'سؤال أصغر',
      smaller: {
        happened: 'أين كان ذلك؟ تكفي كلمة واحدة.',
        feelings: 'كلمة واحدة. أو: أقرب إلى المزعج أم إلى المريح؟',
        thoughts: 'لو كان لها عنوان، فما هو؟',
        habits: 'هل هي عن لحظة واحدة، أم عن كل وقت؟',
        'mostly-true': 'تكفي أول إجابة. و«لا أدري» إجابة أيضًا.',
        helps: 'ما الذي قد يجعل الساعة القادمة أسهل قليلًا؟',
        fairer: 'كلمة واحدة تُضاف إلى الفكرة: «أحيانًا»، «هذه المرة»، «حتى الآن».',
        again: 'يكفي شعور واحد. أو لا شيء.',
        test: 'أول دقيقتين منها. ما هما؟',
      },
      promptAsk: 'سؤال يساعد',
      promptMore: 'سؤال آخر',
      fitsPrompts: [
        'ماذا رأيت أو سمعت؟',
        'أي جزء منه قد يراه آخرون بالطريقة نفسها؟',
        'هل هذه واقعة، أم هكذا كان الشعور؟ للاثنين مكان هنا.',
      ],
      prompts: [
        'هل مرّ وقت لم يكن الأمر فيه كذلك؟',
        'ما الكلام الذي يُقال لصديق، أو لقطة في البيت؟',
        'ما الذي قد يكون غائبًا هنا؟',
        'هل سيبدو الأمر كذلك الأسبوع القادم؟',
        'ما الذي قد يفسّره غير ذلك؟',
        'هل هذا الحِمل كله لك؟',
        'ما الذي فعلته وساعد، ولو قليلًا؟',
      ],

      mostlyTrueAsk: 'هل هي صحيحة في معظمها؟',
      mostlyTrueHint: 'أي جواب مقبول.\nبعض الأفكار المؤلمة صحيحة.',
      mostlyTrue: { mostly: 'في معظمها', partly: 'في بعضها', unsure: 'لا أعرف', no: 'ليس حقًا' },
      mostlyTrueSay: 'بعد نظرة أخرى، الفكرة صحيحة في معظمها',
      mostlyTrueUnsay: 'بعد نظرة أخرى، ليست الفكرة صحيحة في معظمها',

      helpsAsk: 'إذًا ليست المشكلة في تفكيرك.',
      helpsHint: 'الألم مفهوم.\nما الذي قد يفيد؟\nوالحزن على ذلك يُحسب أيضًا.',
      helpsStarts: ['خطوة صغيرة', 'بعض الراحة', 'مكان أكثر أمانًا'],

      fairerAsk: 'صياغة أكثر إنصافًا',
      fairerHint: 'لا حاجة إلى أن تكون مبهجة.\nيكفي أن تكون منصفة.',
      fairerBelief: 'إلى أي حدّ تبدو هذه صحيحة؟',
      fairerSmaller: 'إذًا قد تناسب صياغة أصغر. مثلًا: «من الممكن أن …»',

      againAsk: 'كيف الحال الآن؟',
      againHint: 'أقل أو كما كان أو أكثر: كلها أجوبة مقبولة.\nويمكن ترك أي سؤال دون جواب.',
      againBelief: 'إلى أي حدّ تبدو الفكرة صحيحة الآن؟',
      againBefore: (strength) => `من قبل: ${strength}`,
      againNothing: 'لا شيء هنا للمقارنة.\nيمكن المتابعة.',

      testAsk: 'تجربة أو خطوة صغيرة هذا الأسبوع؟',
      testHint: 'إن شئت. شيء يمكن النظر فيه، أو السؤال عنه، أو تجربته.',
      testIf: 'إذا',
      testIfHint: 'رأيتُها يوم الجمعة',
      testThen: 'فسوف',
      testThenHint: 'أسألها كيف كان أسبوعها',

      habits: {
        allOrNothing: { name: 'كل شيء أو لا شيء', example: '«ماتت نبتة. لا أعرف كيف أعتني بأي شيء».' },
        overgeneralising: { name: 'من مرة إلى دائمًا', example: '«تأخرت الحافلة. هي تتأخر عليّ دائمًا».' },
        mentalFilter: { name: 'رؤية جزء واحد', example: '«حيّاني عشرة أشخاص. وما زلتُ أفكر في من لم يفعل».' },
        discounting: { name: 'الجيّد لا يُحسب', example: '«أعجبها، لكنها تقول ذلك للجميع».' },
        mindReading: { name: 'قراءة الأفكار', example: '«تثاءب. حديثي يملّه».' },
        fortuneTelling: { name: 'التنبؤ بالمستقبل', example: '«سأسأل، وسيقولون لا».' },
        magnifying: { name: 'تكبير الأمر', example: '«أخطأتُ في اسم واحد. فسد اليوم كله».' },
        minimising: { name: 'تصغير الأمر', example: '«أصلحتُ الدراجة. كان أي أحد سيصلحها».' },
        emotionalReasoning: { name: 'أشعر به، إذًا هو كذلك', example: '«أشعر أنهم نسوني، إذًا فقد نسوني».' },
        shouldStatements: { name: 'قواعد «لازم»', example: '«لازم أردّ فورًا، كل مرة».' },
        labelling: { name: 'إلصاق التسميات', example: '«أضعتُ مفاتيحي. أنا كارثة».' },
        personalising: { name: 'كل شيء بسببي', example: '«سكت من في الغرفة. كان ذلك بسببي».' },
      },

      feelingGroups: [
        { name: 'مزاج منخفض', words: ['حزن', 'وحدة', 'يأس', 'خذلان', 'تعب'] },
        { name: 'ترقّب', words: ['خوف', 'قلق', 'توتر', 'هلع', 'حيرة'] },
        { name: 'غضب', words: ['غضب', 'انزعاج', 'ألم', 'غيرة'] },
        { name: 'قسوة على النفس', words: ['خجل', 'تأنيب ضمير', 'إحراج', 'دونية', 'انعدام القيمة'] },
        { name: 'بُعد عن كل شيء', words: ['خدر', 'فراغ', 'تشوّش'] },
        { name: 'أخفّ', words: ['هدوء', 'أمل', 'ارتياح'] },
      ],

      example: {
        happened: 'لوّحتُ بيدي لجاري عبر الشارع. مضى في طريقه ولم يلوّح لي.',
        feelings: ['ألم', 'إحراج'],
        body: 'حرارة في الوجه.',
        thought: 'هو لا يحبني.',
        otherThought: 'كان منظري سخيفًا.',
        fits: 'نظر نحوي. ولم يلوّح لي.',
        doesnt: 'كان هاتفه على أذنه. في الأسبوع الماضي أمسك لي الباب. وفي بعض الأيام لا أنتبه أنا أيضًا لمن حولي.',
        helps: 'تحية عند الباب، وهذا يكفي.',
        fairer: 'ربما لم يرني. لا أعرف ما في ذهنه.',
        cue: 'التقيتُ به عند الباب',
        step: 'ألقي عليه التحية وأرى',
      },
      exampleChip: 'مثال',
      exampleLead: 'هذه لحظة من حياة شخص آخر.\nيمكن تغيير أي شيء فيها.\nأما ورقتك فتبقى كما هي.',
      exampleLeave: 'الخروج من المثال',
      practised: 'كان هذا هو المثال.',
      practisedMore: 'لا يُحفظ منه شيء.\nورقتك كما تركتها.',
      practisedStart: 'البدء بورقتي',
      practisedAgain: 'مرة أخرى',

      endings: {
        lower: 'أخفّ من قبل.',
        same: 'كما كان تقريبًا.',
        higher: 'أقوى من قبل.',
      },
      endingsMore: {
        lower: 'كانت هذه نظرة من أكثر من جانب.\nقد يبقى ذلك، وقد يذهب ويعود.\nيمكن التوقف هنا.',
        same: 'رؤية الأمر بوضوح نتيجة أيضًا.\nيمكن التوقف هنا، أو العودة إليه في يوم آخر.',
        higher:
          'النظر عن قرب قد يحرّك أشياء.\nليس في الأمر خطأ.\nيمكن التوقف هنا.\nقد تكون نظرة في أرجاء الغرفة أنسب الآن.',
      },
      stopHere: 'التوقف هنا',
      goFurther: 'متابعة',
      lookAround: 'نظرة في أرجاء الغرفة',

      unsafeTitle: 'إذًا هذا يأتي أولًا',
      unsafeMore:
        'يمكن لهذه الورقة أن تنتظر.\nإن كان هناك من يؤذيك، فالمشكلة ليست في تفكيرك.\nوليس تفكيرك هو سبب ما يحدث.',
      unsafeKept: 'كلماتك باقية هنا الآن.',
      unsafeNow: 'إن أمكن، فالأفضل الذهاب إلى مكان أكثر أمانًا للساعة القادمة.',
      unsafeHelp: 'طرق الحصول على المساعدة',
      unsafeNoMore: 'طرق الحصول على المساعدة تُفتح في الأسفل. والقرار لك: إن شئت، ومتى، وكيف.',

      keepAsk: 'ماذا بعد، لهذه الورقة؟',
      keepMore: 'كل خيار من هذه مقبول.',
      keepEmpty: 'لم يُكتب شيء.',
      keepEmptyMore: 'يمكن التوقف هنا، أو البدء من جديد.',
      beginAgain: 'البدء من جديد',
      keepLocked: 'خلف عبارة المرور',
      addTest: 'إضافة تجربة أو خطوة صغيرة',
      readAgain: 'قراءة الورقة كلها',
      another: 'ورقة أخرى',
      duplicate: 'الكتابة على نسخة',

      evidence: [
        'تدوين فكرة والنظر إلى جانبيها قد يخفّفان عن بعض الناس الشعور بأنهم عالقون.',
        'درجة التأكد: إلى حدٍّ ما. في دراسة صغيرة، أفادت ورقة واحدة أكثر من مهمة بديلة.',
        'جاء المشاركون فيها من خارج العيادات.',
        'وأفاد اختبار الفكرة في تجربة صغيرة أكثر بقليل. لذلك تُعرض هنا تجربة.',
        'لهذه الورقة أشكال كثيرة، وليس بينها شكل هو الصحيح.',
        `قرأنا ملخصَي بحثين، ونموذجًا مطبوعًا واحدًا. ${reviewNote}`,
      ],

      columnHeads: {
        happened: 'ماذا حدث؟',
        feelings: 'بماذا شعرتُ؟',
        thoughts: 'ماذا دار في ذهني؟',
        habits: 'هل فيها عادات تفكير؟',
        fits: 'ما الذي يتفق مع هذه الفكرة؟',
        doesnt: 'ما الذي لا يتفق معها؟',
        'mostly-true': 'هل هي صحيحة في معظمها؟',
        fairer: 'صياغة أكثر إنصافًا',
        again: 'كيف الحال الآن؟',
        test: 'تجربة أو خطوة صغيرة',
      },
      columnHints: {
        happened: 'ما كانت ستراه الكاميرا.',
        feelings: `كلمة لكل شعور، وقوته، ${scale}.`,
        thoughts: `دائرة حول أشدّها إيلامًا. إلى أي حدّ تبدو صحيحة، ${scale}؟`,
        habits: 'أو لا شيء.',
        fits: 'وقائع، كبداية.',
        doesnt: 'الأشياء الصغيرة تُحسب.',
        'mostly-true': 'في معظمها، أو في بعضها، أو لا أعرف، أو ليس حقًا. إن كانت في معظمها: ما الذي قد يفيد؟',
        fairer: `منصفة، لا مبهجة. إلى أي حدّ تبدو صحيحة، ${scale}؟`,
        again: `كل شعور مرة أخرى، ${scale}. والأقوى جواب أيضًا.`,
        test: 'إذا …، فسوف …',
      },
      printBlank: 'طباعة ورقة فارغة',
      paperTitle: 'سجل الأفكار',
      paperDate: 'التاريخ',
      sessionNote: 'يمكن أخذها معك إلى جلستك.',

      withStrength: (name, strength) => `${name}: ${strength}`,
      withBelief: (text, belief) => `${text} (إلى أي حدّ تبدو صحيحة: ${belief})`,
      stingsMost: (text) => `${text} (أشدّها إيلامًا)`,
      inBody: (body) => `في الجسم: ${body}`,
      ifThen: (cue, step) => `إذا ${cue}، فسوف ${step}.`,

      changesOpen: 'من قبل والآن',
      changesTitle: 'من قبل والآن',
      changesMore: 'صورة لأرقامك أنت.\nالصعود والنزول سواء: ليس أحدهما أفضل ولا أسوأ.',
      changesTableMore: 'أرقامك أنت.\nالصعود والنزول سواء: ليس أحدهما أفضل ولا أسوأ.',
      changesNone: 'لم يُحدَّد أي رقم، فلا شيء يُرسم.',
      changesWhat: 'الموضوع',
      changesBefore: 'من قبل',
      changesNow: 'الآن',
      changesBlank: 'دون جواب',
      changesRow: (name, before, now) => `${name}: من قبل ${before}، والآن ${now}`,
      changesPair: (before, now) => `${before} ← ${now}`,
      changesTable: 'عرض كجدول',
      changesChart: 'عرض كصورة',
    } satisfies RecordStrings & RecordLaterStrings,
  };
}
