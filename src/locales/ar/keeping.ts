import type { Grammar } from '../../i18n/plural.js';
import type { BothStrings, KeepingStrings } from '../../parts/keeping/strings.keeping.js';

/** Keeping what was written, in Arabic. As elsewhere, nouns of action stand for orders; nobody has reviewed it. */
export function keeping(grammar: Grammar) {
  const { number } = grammar;
  return {
    ...both(grammar),
    keepOpen: 'حفظ أو تخلّص',
    keptHere: 'ما هو محفوظ هنا',
    keepTitle: 'هل يُحفظ هذا؟',
    keepNothing: 'لم يُكتب شيء بعد. يمكن اختيار مكان الحفظ من أول كلمة.',
    keepDone: 'إغلاق هذا',
    levels: {
      tab: 'حفظ في علامة التبويب هذه',
      device: 'حفظ على هذا الجهاز',
      locked: 'حفظ على هذا الجهاز، مقفلًا',
    },
    keepStop: 'إيقاف الحفظ',
    keepStopMore: 'يُمحى من هناك. وتبقى الكلمات على الشاشة.',
    keepFile: 'حفظ ملف',
    keepFileMore: 'هو لك: عادي، أو مقفل بعبارة مرور.',
    keepCopy: 'نسخ كنص',
    keepCopyMore: 'للّصق في أي مكان. قد تقرأ تطبيقات أخرى ما يُنسخ.',
    keepPrintMore: 'على ورق، أو في ملف.',
    throwAway: 'تخلّص',
    throwAwayMore: 'يغادر الشاشة. يمكن التراجع في البداية.',
    throwAwayKept: 'يغادر الشاشة، ويُمحى المحفوظ منه. يمكن التراجع في البداية.',

    fileBegun: 'البداية',
    fileChanged: 'آخر تغيير',
    fileTitle: 'أي ملف؟',

    notKept: 'غير محفوظ. يزول عند مغادرة هذه الصفحة.',
    keeping: 'جارٍ الحفظ …',
    kept: {
      tab: 'محفوظ في علامة التبويب هذه.',
      device: 'محفوظ على هذا الجهاز.',
      locked: 'محفوظ على هذا الجهاز، مقفل.',
    },
    willKeep: {
      tab: 'ما يُكتب سيُحفظ في علامة التبويب هذه.',
      device: 'ما يُكتب سيُحفظ على هذا الجهاز.',
      locked: 'ما يُكتب سيُحفظ على هذا الجهاز، مقفلًا.',
    },
    keptCopy: 'تغيّر أيضًا في علامة تبويب أخرى. الاثنان محفوظان: هذه هي النسخة.',
    keptBefore: 'هناك شيء محفوظ هنا من قبل.',
    readOnly: 'كتبه إصدار أحدث. يمكن قراءته هنا، ونسخه.',
    readOnlyChanged: 'كتبه إصدار أحدث. ما تغيّر هنا غير محفوظ.',
    readOnlyCopy: 'حفظ نسخة للكتابة فيها',
    goneElsewhere: 'مُحي في علامة تبويب أخرى. هذه الكلمات على الشاشة، وغير محفوظة.',

    refusedFull: 'لم تبقَ مساحة في هذا المتصفح. آخر كلماتك على الشاشة، وغير محفوظة. يمكن نسخها أو حفظ ملف.',
    refusedBlocked:
      'علامة تبويب أخرى تمنع ذلك. آخر كلماتك على الشاشة، وغير محفوظة. قد يفيد إغلاق علامات التبويب الأخرى لهذا الموقع.',
    refusedChanged: 'علامة تبويب أخرى تغيّر هذا باستمرار. آخر كلماتك على الشاشة، وغير محفوظة.',
    refusedLocked: 'هذا مقفل. آخر كلماتك على الشاشة، وغير محفوظة.',
    refusedBroken: 'لم يستطع هذا المتصفح حفظ آخر كلماتك. هي على الشاشة. يمكن نسخها أو حفظ ملف.',
    keptOlder: 'ما حُفظ من قبل ما زال محفوظًا.',
    unlock: 'فتح بعبارة المرور',
    moveRefused: 'لم يمكن نقله.',
    tidyRefused: 'نسخة أقدم ما زالت في المكان القديم.',
    noDoors: 'لا مكان للحفظ في هذا المتصفح. الكلمات على الشاشة.',

    thrown: 'ذهب.',
    stopped: 'لم يعد محفوظًا. الكلمات على الشاشة.',

    chooseTitle: 'اختيار عبارة مرور',
    chooseMore: 'إن نُسيت، فلا أحد يستطيع فتحه. قد يعوّض عنها ملف أو ورقة مطبوعة.',
    chooseHint: `${number(8)} أحرف أو أكثر. أربع كلمات يسهل تخيّلها يسهل تذكّرها.`,
    chooseDo: 'حفظ مع القفل',
    chooseFileTitle: 'اختيار عبارة مرور لهذا الملف',
    chooseFileDo: 'حفظ الملف مقفلًا',
    openTitle: 'فتح بعبارة المرور',
    changeTitle: 'تغيير عبارة المرور',
    changeDo: 'تغيير',
    changed: 'تغيّرت عبارة المرور.',
    passphraseNow: 'عبارة المرور الحالية',
    passphraseNew: 'عبارة مرور جديدة',
    wrong: 'ليست هذه. كلماتك ما زالت هنا. قد تكون الأحرف أو لغة اللوحة مختلفة.',
    lockRefused: 'لم يستطع هذا المتصفح ذلك. كلماتك كما كانت. يمكن المحاولة مرة أخرى.',
    lockNewer: 'أقفله إصدار أحدث. يُفتح هناك.',
    lockChangeMore: 'ما هو محفوظ يبقى محفوظًا.',
    locked: 'مقفل. ما كُتب محفوظ.',
    lockNotYet: 'لم يُقفل: آخر كلماتك لم تُحفظ.',
    lockGone: 'لم يعد هنا. مُحي في علامة تبويب أخرى.',

    replaceTitle: 'الكلمات على الشاشة غير محفوظة',
    replaceMore: 'لفتح الأخرى، تغادر هذه الشاشة.',
    replaceKeep: 'حفظ هذه أولًا',
    replaceDo: 'تخلّص من هذه وفتح الأخرى',

    openInPage: 'إعدادات هذه الصفحة لا تسمح بالوضع الخاص. قد تقرأ برامج هذه الصفحة ما يُكتب.',
    privacySealed: 'هذه الأداة لا ترسل شيئًا إلى أي مكان. الصفحة من حولها لا تستطيع قراءة ما يُكتب هنا.',
  } satisfies KeepingStrings;
}

/** Those that the shelf says too. */
export function both({ number }: Grammar) {
  return {
    levelsMore: {
      tab: 'يزول عند إغلاق علامة التبويب. بعض المتصفحات تعيد ما أُغلق. قد تقرؤه برامج هذا الموقع.',
      device: 'قد يقرؤه كل من يستخدم هذا المتصفح. قد تقرؤه برامج هذا الموقع.',
      locked: 'يُفتح بعبارة مرور. إن نُسيت، فلا أحد يستطيع فتحه.',
    },
    keepPrint: 'طباعة',
    filePlain: 'نص عادي',
    filePlainMore: 'يُفتح في أي مكان.',
    fileMarkdown: 'ماركداون',
    fileMarkdownMore: 'نص مع عناوين.',
    fileJson: 'ملف بيانات',
    fileJsonMore: 'يمكن إعادته إلى هنا لاحقًا.',
    fileLocked: 'ملف مقفل',
    fileLockedMore: 'يُفتح بعبارة مرور. إن نُسيت، فلا أحد يستطيع فتحه.',
    tryAgain: 'محاولة أخرى',
    eraseRefused: 'لم يستطع هذا المتصفح محوه. ما زال محفوظًا.',
    eraseChanged: 'غيّرته علامة تبويب أخرى. ما زال محفوظًا.',
    undo: 'تراجع',
    copied: 'تم النسخ.',
    copyRefused: 'لم ينسخه هذا المتصفح. يمكن تحديد الكلمات ونسخها باليد.',
    saved: 'الملف لدى متصفحك الآن.',
    saveRefused: 'لم يحفظه هذا المتصفح. يمكن نسخ الكلمات.',
    printRefused: 'لم يطبعه هذا المتصفح. يمكن نسخ الكلمات.',
    openDo: 'فتح',
    opening: 'لحظة …',
    passphrase: 'عبارة المرور',
    show: 'إظهار ما يُكتب',
    hide: 'إخفاء ما يُكتب',
    saveFirst: 'حفظ ملف أولًا',
    short: `${number(8)} أحرف أو أكثر.`,
    lockNow: 'إقفال الآن',
  } satisfies BothStrings;
}
