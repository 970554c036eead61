import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { ShelfStrings } from '../../parts/keeping/strings.shelf.js';
import { both } from './keeping.js';

/** What is kept on a site, in Spanish: "tú", and no word with the reader's gender. Nobody has reviewed it. */
export function shelf({ plural }: Grammar) {
  return {
    shelfTitle: 'Lo que hay guardado aquí',
    shelfPlaces: {
      device: 'En este dispositivo',
      tab: 'En esta pestaña',
      locked: 'En este dispositivo, bajo llave',
    },
    shelfEmpty: 'Aquí no hay nada guardado.',
    shelfEmptyMore: 'Aquí aparece lo que decides guardar con una herramienta de este sitio.',
    shelfPassphraseSet: 'En este dispositivo hay una frase de paso. No hay nada detrás de ella.',
    shelfLooking: 'Buscando…',
    shelfUnread: {
      device: 'Lo que hay en este dispositivo no se puede leer ahora. Queda como está.',
      tab: 'Lo que hay en esta pestaña no se puede leer ahora. Queda como está.',
      locked: 'Lo que está bajo llave no se puede leer ahora. Queda como está.',
    },
    shelfReasons: {
      full: 'En este navegador no queda espacio.',
      blocked: 'Otra pestaña lo está usando. Cierra esa pestaña o espera un poco.',
      newer: 'Lo que hay allí lo escribió una versión más nueva.',
      changed: 'Cambió en otro lugar entretanto.',
      locked: 'Antes necesita tu frase de paso.',
      wrong: 'Esa no es la frase de paso.',
      broken: 'Este navegador no deja usarlo.',
    },
    shelfOther: 'De otra herramienta de aquí',
    shelfUntitled: 'Sin título',
    shelfCopy: 'copia',
    shelfNewer: 'versión más nueva, de lectura',
    shelfCopyMore: 'Esto es una copia. Cambió en dos lugares a la vez.',
    shelfNewerMore: 'Lo escribió una versión más nueva. Aquí se puede leer, y puede faltar algo.',
    shelfRaw: 'Se muestra tal como está guardado. Aquí su herramienta no puede leerlo.',
    shelfUnshown: 'Aquí no se puede mostrar. Puedes guardarlo como archivo.',
    shelfStrays: (count: number) =>
      plural(count, {
        one: 'Aquí hay una cosa que no se puede leer. Queda como está.',
        other: (n) => `Aquí hay ${n} cosas que no se pueden leer. Quedan como están.`,
      }),
    shelfSearch: 'Buscar en lo guardado',
    shelfFound: (count: number) => plural(count, { one: (n) => `${n} resultado.`, other: (n) => `${n} resultados.` }),

    shelfOpen: 'Abrir en la herramienta',
    shelfCopyText: 'Copiar',
    shelfSave: 'Guardar como archivo',
    shelfErase: 'Borrar',
    shelfErased: 'Borrado.',
    shelfUndone: 'Está aquí de nuevo.',
    shelfNotBack: 'No se pudo recuperar. Puedes probar otra vez.',
    shelfGone: 'Se borró en otro lugar. Sus palabras se quedan aquí hasta que vuelvas atrás.',

    shelfSaveAll: 'Guardar todo',
    shelfPrintAll: 'Imprimir todo',
    shelfLeftOut: (count: number) =>
      plural(count, { one: (n) => `${n} no cupo en él.`, other: (n) => `${n} no cupieron en él.` }),
    shelfTitleColumn: 'Título',
    shelfCreated: 'Guardado',
    shelfEdited: 'Último cambio',
    shelfCsv: 'Tabla',
    shelfCsvMore: 'CSV, para una hoja de cálculo.',
    shelfNotInIt: 'Lo que está bajo llave no va incluido. Ábrelo antes.',
    shelfSaveLocked: 'Guardar el archivo bajo llave',

    shelfLocked: (count: number) =>
      plural(count, { one: 'Hay una cosa bajo llave.', other: (n) => `Hay ${n} cosas bajo llave.` }),

    shelfEraseAll: 'Borrar todo',
    shelfEraseAllAsk: (count: number) =>
      plural(count, {
        one: '¿Borrarlo? Esto no se puede deshacer.',
        other: (n) => `¿Borrar las ${n} cosas? Esto no se puede deshacer.`,
      }),
    shelfEraseRest: '¿Borrar lo que queda? Esto no se puede deshacer.',
    shelfEraseLocked: 'También se borra lo que está bajo llave, y la frase de paso.',
    shelfEraseStrays: 'También se borra lo que no se puede leer.',
    shelfEraseYes: 'Borrarlo todo',
    shelfEraseNo: 'Dejarlo todo',
    shelfErasedAll: 'Todo está borrado.',
    shelfNotErased: {
      device: 'Lo que hay en este dispositivo no se pudo borrar.',
      tab: 'Lo que hay en esta pestaña no se pudo borrar.',
    },

    shelfImport: 'Añadir un archivo guardado',
    shelfImportMore: 'Elige un archivo guardado aquí, normal o bajo llave. No se añade nada hasta que lo digas.',
    shelfChoose: 'Elegir un archivo',
    shelfFileLocked: 'Este archivo está bajo llave.',
    shelfFileHas: (count: number) =>
      plural(count, { one: 'En este archivo hay una cosa.', other: (n) => `En este archivo hay ${n} cosas.` }),
    shelfSetAside: (count: number) =>
      plural(count, {
        one: (n) => `${n} no se puede leer y no se añadirá.`,
        other: (n) => `${n} no se pueden leer y no se añadirán.`,
      }),
    shelfFaults: {
      big: 'Este archivo es demasiado grande para añadirlo aquí.',
      unread: 'Este archivo no se puede leer. Puede estar dañado o ser de otro tipo.',
      foreign: 'Este archivo no lo guardó ninguna de estas herramientas.',
      newer: 'Este archivo lo guardó una versión más nueva. Aquí todavía no se puede leer.',
    },
    shelfAddTo: {
      device: 'Añadir a este dispositivo',
      tab: 'Añadir a esta pestaña',
      locked: 'Añadir bajo llave',
    },
    shelfAdded: (count: number) => plural(count, { one: (n) => `${n} añadido.`, other: (n) => `${n} añadidos.` }),
    shelfWereHere: (count: number) =>
      plural(count, { one: (n) => `${n} ya estaba aquí.`, other: (n) => `${n} ya estaban aquí.` }),
    shelfCopies: (count: number) =>
      plural(count, { one: (n) => `${n} queda como copia.`, other: (n) => `${n} quedan como copias.` }),
    shelfNotLocked: (count: number) =>
      plural(count, {
        one: (n) => `${n} estaba bajo llave y no se añadió.`,
        other: (n) => `${n} estaban bajo llave y no se añadieron.`,
      }),
    shelfNotAdded: (count: number) =>
      plural(count, { one: (n) => `${n} no se pudo añadir.`, other: (n) => `${n} no se pudieron añadir.` }),
  } satisfies ShelfStrings;
}

/** All that the shelf says. */
export function translation(grammar: Grammar): Translation {
  return { terms: { ...both(), ...shelf(grammar) } };
}
