import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { ShelfStrings } from '../../parts/keeping/strings.shelf.js';
import { both } from './keeping.js';

/** What is kept on a site, in Arabic. As elsewhere, nouns of action stand for orders; nobody has reviewed it. */
export function shelf({ plural }: Grammar) {
  /** Things without a name: one and two are words of their own, and 3 to 10 take another form than more of them. */
  const things = (count: number) =>
    plural(count, {
      one: 'شيء واحد',
      two: 'شيئان',
      few: (n) => `${n} أشياء`,
      many: (n) => `${n} شيئًا`,
      other: (n) => `${n} شيء`,
    });

  return {
    shelfTitle: 'ما هو محفوظ هنا',
    shelfPlaces: {
      device: 'على هذا الجهاز',
      tab: 'في علامة التبويب هذه',
      locked: 'على هذا الجهاز، مقفل',
    },
    shelfEmpty: 'لا شيء محفوظ هنا.',
    shelfEmptyMore: 'ما يُحفظ بطلب منك في أداة من هذا الموقع يظهر هنا.',
    shelfPassphraseSet: 'على هذا الجهاز عبارة مرور. ولا شيء خلفها.',
    shelfLooking: 'جارٍ البحث…',
    shelfUnread: {
      device: 'لا يمكن الآن قراءة ما على هذا الجهاز. وهو باقٍ كما هو.',
      tab: 'لا يمكن الآن قراءة ما في علامة التبويب هذه. وهو باقٍ كما هو.',
      locked: 'لا يمكن الآن قراءة ما هو مقفل. وهو باقٍ كما هو.',
    },
    shelfReasons: {
      full: 'لم تبقَ مساحة في هذا المتصفح.',
      blocked: 'علامة تبويب أخرى تستخدمه. قد يفيد إغلاقها، أو الانتظار قليلًا.',
      newer: 'ما هو هناك كتبه إصدار أحدث.',
      changed: 'تغيّر في مكان آخر خلال ذلك.',
      locked: 'يحتاج إلى عبارة المرور أولًا.',
      wrong: 'ليست هذه عبارة المرور.',
      broken: 'لا يسمح هذا المتصفح باستخدامه.',
    },
    shelfOther: 'من أداة أخرى هنا',
    shelfUntitled: 'بلا عنوان',
    shelfCopy: 'نسخة',
    shelfNewer: 'إصدار أحدث، للقراءة',
    shelfCopyMore: 'هذه نسخة. تغيّرت في مكانين في وقت واحد.',
    shelfNewerMore: 'كتبه إصدار أحدث. هو هنا للقراءة، وقد ينقص منه شيء.',
    shelfRaw: 'يظهر كما هو محفوظ. لا تستطيع أداته قراءته هنا.',
    shelfUnshown: 'لا يمكن عرضه هنا. يمكن حفظه كملف.',
    shelfStrays: (count: number) => `لا يمكن قراءة ما يلي هنا: ${things(count)}. وهو باقٍ كما هو.`,
    shelfSearch: 'البحث في المحفوظ',
    shelfFound: (count: number) => `نتيجة البحث: ${things(count)}.`,

    shelfOpen: 'فتح في الأداة',
    shelfCopyText: 'نسخ',
    shelfSave: 'حفظ كملف',
    shelfErase: 'محو',
    shelfErased: 'مُحي.',
    shelfUndone: 'عاد إلى مكانه.',
    shelfNotBack: 'لم تمكن إعادته. يمكن المحاولة مرة أخرى.',
    shelfGone: 'مُحي في مكان آخر. كلماته تبقى هنا حتى الرجوع.',

    shelfSaveAll: 'حفظ الكل',
    shelfPrintAll: 'طباعة الكل',
    shelfLeftOut: (count: number) => `لم يدخل فيه: ${things(count)}.`,
    shelfTitleColumn: 'العنوان',
    shelfCreated: 'وقت الحفظ',
    shelfEdited: 'آخر تغيير',
    shelfCsv: 'جدول',
    shelfCsvMore: 'لبرامج الجداول.',
    shelfNotInIt: 'ما هو مقفل ليس فيه. يُفتح ذلك أولًا.',
    shelfSaveLocked: 'حفظ الملف المقفل',

    shelfLocked: (count: number) => `المقفل هنا: ${things(count)}.`,

    shelfEraseAll: 'محو الكل',
    shelfEraseAllAsk: (count: number) => `هل يُمحى كل ما هنا، وهو ${things(count)}؟ لا يمكن التراجع عن هذا.`,
    shelfEraseRest: 'هل يُمحى ما بقي؟ لا يمكن التراجع عن هذا.',
    shelfEraseLocked: 'ويُمحى معه ما هو مقفل، وعبارة المرور.',
    shelfEraseStrays: 'ويُمحى معه ما لا يمكن قراءته.',
    shelfEraseYes: 'محو كل شيء',
    shelfEraseNo: 'إبقاء كل شيء',
    shelfErasedAll: 'مُحي كل شيء.',
    shelfNotErased: {
      device: 'لم يمكن محو ما على هذا الجهاز.',
      tab: 'لم يمكن محو ما في علامة التبويب هذه.',
    },

    shelfImport: 'إضافة ملف محفوظ',
    shelfImportMore: 'يُختار ملف حُفظ من هنا، عادي أو مقفل. ولا يُضاف شيء قبل موافقتك.',
    shelfChoose: 'اختيار ملف',
    shelfFileLocked: 'هذا الملف مقفل.',
    shelfFileHas: (count: number) => `في هذا الملف: ${things(count)}.`,
    shelfSetAside: (count: number) => `ما لا يمكن قراءته ولن يُضاف: ${things(count)}.`,
    shelfFaults: {
      big: 'هذا الملف أكبر من أن يُضاف هنا.',
      unread: 'لا يمكن قراءة هذا الملف. ربما كان تالفًا أو من نوع آخر.',
      foreign: 'هذا الملف لم تحفظه أداة من هذه الأدوات.',
      newer: 'هذا الملف حفظه إصدار أحدث. ولا يمكن قراءته هنا بعد.',
    },
    shelfAddTo: {
      device: 'إضافة إلى هذا الجهاز',
      tab: 'إضافة إلى علامة التبويب هذه',
      locked: 'إضافة مع القفل',
    },
    shelfAdded: (count: number) => `أُضيف: ${things(count)}.`,
    shelfWereHere: (count: number) => `كان هنا من قبل: ${things(count)}.`,
    shelfCopies: (count: number) => `حُفظ كنسخة: ${things(count)}.`,
    shelfNotLocked: (count: number) => `كان مقفلًا ولم يُضف: ${things(count)}.`,
    shelfNotAdded: (count: number) => `لم تمكن إضافته: ${things(count)}.`,
  } satisfies ShelfStrings;
}

/** All that the shelf says. */
export function translation(grammar: Grammar): Translation {
  return { dir: 'rtl', terms: { ...both(grammar), ...shelf(grammar) } };
}
