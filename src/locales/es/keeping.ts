import type { BothStrings, KeepingStrings } from '../../parts/keeping/strings.keeping.js';

/** Keeping what was written, in Spanish. "Guardar" is what browsers and phones say of it; nobody has reviewed it. */
export function keeping() {
  return {
    ...both(),
    keepOpen: 'Guardar o tirar',
    keptHere: 'Lo que hay guardado aquí',
    keepTitle: '¿Guardarlo?',
    keepNothing: 'Todavía no hay nada escrito. Elige adónde va desde la primera palabra.',
    keepDone: 'Cerrar esto',
    levels: {
      tab: 'Guardar en esta pestaña',
      device: 'Guardar en este dispositivo',
      locked: 'Guardar en este dispositivo, bajo llave',
    },
    keepStop: 'Dejar de guardarlo',
    keepStopMore: 'Se borra de allí. Las palabras siguen en la pantalla.',
    keepFile: 'Guardar un archivo',
    keepFileMore: 'Es tuyo: normal o bajo llave, con una frase de paso.',
    keepCopy: 'Copiar como texto',
    keepCopyMore: 'Para pegarlo donde quieras. Otras aplicaciones podrían leer lo que copias.',
    keepPrintMore: 'En papel o en un archivo.',
    throwAway: 'Tirar',
    throwAwayMore: 'Sale de la pantalla. Al principio puedes deshacerlo.',
    throwAwayKept: 'Sale de la pantalla y se borra lo guardado. Al principio puedes deshacerlo.',

    fileBegun: 'Empezado',
    fileChanged: 'Último cambio',
    fileTitle: '¿Qué archivo?',

    notKept: 'Sin guardar. Desaparece cuando sales de esta página.',
    keeping: 'Guardando …',
    kept: {
      tab: 'Guardado en esta pestaña.',
      device: 'Guardado en este dispositivo.',
      locked: 'Guardado en este dispositivo, bajo llave.',
    },
    willKeep: {
      tab: 'Lo que escribas se guardará en esta pestaña.',
      device: 'Lo que escribas se guardará en este dispositivo.',
      locked: 'Lo que escribas se guardará en este dispositivo, bajo llave.',
    },
    keptCopy: 'También cambió en otra pestaña. Las dos versiones están guardadas: esta es la copia.',
    keptBefore: 'Ya guardaste algo aquí.',
    readOnly: 'Escrito por una versión más nueva. Aquí puedes leerlo y copiarlo.',
    readOnlyChanged: 'Escrito por una versión más nueva. Lo que cambiaste no está guardado.',
    readOnlyCopy: 'Guardar una copia para escribir',
    goneElsewhere: 'Se borró en otra pestaña. Estas palabras están en la pantalla, sin guardar.',

    refusedFull:
      'En este navegador no queda espacio. Tus últimas palabras están en la pantalla, sin guardar. Cópialas o guarda un archivo.',
    refusedBlocked:
      'Otra pestaña lo impide. Tus últimas palabras están en la pantalla, sin guardar. Cierra otras pestañas de este sitio y prueba otra vez.',
    refusedChanged: 'Otra pestaña lo cambia una y otra vez. Tus últimas palabras están en la pantalla, sin guardar.',
    refusedLocked: 'Está bajo llave. Tus últimas palabras están en la pantalla, sin guardar.',
    refusedBroken:
      'Este navegador no pudo guardar tus últimas palabras. Están en la pantalla. Cópialas o guarda un archivo.',
    keptOlder: 'Lo que guardaste antes sigue guardado.',
    unlock: 'Abrir con tu frase de paso',
    moveRefused: 'No se pudo mover.',
    tidyRefused: 'Una versión anterior sigue en el lugar de antes.',
    noDoors: 'Este navegador no tiene dónde guardar palabras. Están en la pantalla.',

    thrown: 'Ya no está.',
    stopped: 'Ya no está guardado. Las palabras están en la pantalla.',

    chooseTitle: 'Elige una frase de paso',
    chooseMore: 'Si la olvidas, nadie puede abrirlo. Un archivo o una hoja impresa pueden quedar de reserva.',
    chooseHint: 'Usa 8 caracteres o más. Cuatro palabras que puedas imaginar son fáciles de recordar.',
    chooseDo: 'Guardar bajo llave',
    chooseFileTitle: 'Elige una frase de paso para este archivo',
    chooseFileDo: 'Guardar el archivo bajo llave',
    openTitle: 'Abrir con tu frase de paso',
    changeTitle: 'Cambiar tu frase de paso',
    changeDo: 'Cambiarla',
    changed: 'Tu frase de paso cambió.',
    passphraseNow: 'Frase de paso actual',
    passphraseNew: 'Frase de paso nueva',
    wrong: 'No es esa. Tus palabras siguen aquí. Revisa las mayúsculas y prueba otra vez.',
    lockRefused: 'Este navegador no pudo hacerlo. Tus palabras están como estaban. Puedes probar otra vez.',
    lockNewer: 'Una versión más nueva puso la llave. Se abre con esa versión.',
    lockChangeMore: 'Lo que está guardado sigue guardado.',
    locked: 'Bajo llave. Lo que escribiste está guardado.',
    lockNotYet: 'No está bajo llave: tus últimas palabras no se pudieron guardar.',
    lockGone: 'Ya no está aquí. Se borró en otra pestaña.',

    replaceTitle: 'Lo que hay en la pantalla no está guardado',
    replaceMore: 'Para abrir lo otro, tendría que salir de la pantalla.',
    replaceKeep: 'Guardar esto antes',
    replaceDo: 'Tirar esto y abrir lo otro',

    openInPage:
      'Los ajustes de esta página no permiten el modo privado. Los programas de esta página podrían leer lo que escribes.',
    privacySealed:
      'Esta herramienta no envía nada a ninguna parte. La página que la rodea no puede leer lo que escribes aquí.',
  } satisfies KeepingStrings;
}

/** Those that the shelf says too. */
export function both() {
  return {
    levelsMore: {
      tab: 'Desaparece al cerrar la pestaña. Algunos navegadores recuperan pestañas cerradas. Los programas de este sitio podrían leerlo.',
      device: 'Podría leerlo cualquiera que use este navegador. Los programas de este sitio podrían leerlo.',
      locked: 'Se abre con una frase de paso. Si la olvidas, nadie puede abrirlo.',
    },
    keepPrint: 'Imprimir',
    filePlain: 'Texto sin formato',
    filePlainMore: 'Se abre en cualquier sitio.',
    fileMarkdown: 'Markdown',
    fileMarkdownMore: 'Texto con títulos.',
    fileJson: 'JSON',
    fileJsonMore: 'Se puede traer de vuelta aquí más tarde.',
    fileLocked: 'Archivo bajo llave',
    fileLockedMore: 'Se abre con una frase de paso. Si la olvidas, nadie puede abrirlo.',
    tryAgain: 'Probar otra vez',
    eraseRefused: 'Este navegador no pudo borrarlo. Sigue guardado.',
    eraseChanged: 'Otra pestaña lo cambió entretanto. Sigue guardado.',
    undo: 'Deshacer',
    copied: 'Copiado.',
    copyRefused: 'Este navegador no lo copió. Puedes seleccionar las palabras y copiarlas a mano.',
    saved: 'Tu navegador ya tiene el archivo.',
    saveRefused: 'Este navegador no lo guardó. Puedes copiar las palabras.',
    printRefused: 'Este navegador no lo imprimió. Puedes copiar las palabras.',
    openDo: 'Abrir',
    opening: 'Un momento …',
    passphrase: 'Frase de paso',
    show: 'Mostrar lo que escribes',
    hide: 'Ocultar lo que escribes',
    saveFirst: 'Guardar antes un archivo',
    short: 'Usa 8 caracteres o más.',
    lockNow: 'Poner bajo llave ahora',
  } satisfies BothStrings;
}
