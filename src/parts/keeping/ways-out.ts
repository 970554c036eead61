/** How what is on the screen leaves the page because the reader asked for it. What is kept stays as it is. */
import type { TextFile } from '../../journal/outlet.js';
import { formatDate } from '../../i18n/format.js';
import type { Keeper } from './keeper.js';
import { keepingWords } from './panel.view.js';
import { printRecords, typefaceAt } from './record-sheet.js';
import { savedFile } from './saved-file.js';
import { fileOf, textOf, type FileFormat } from './record-files.js';

export async function copyAsText(keeper: Keeper): Promise<void> {
  try {
    await keeper.doors!.outlet.copy(textOf(keeper.needs.shape, keeper.entry));
    done(keeper, 'copied');
  } catch {
    done(keeper, 'copyRefused');
  }
}

export async function saveFile(keeper: Keeper, format: FileFormat): Promise<void> {
  try {
    await keeper.doors!.outlet.save(fileFor(keeper, format));
    done(keeper, 'saved');
  } catch {
    done(keeper, 'saveRefused');
  }
}

/** The JSON file, encrypted. A refusal of the lock is for whoever asked for the passphrase. */
export async function saveLockedFile(keeper: Keeper, passphrase: string): Promise<undefined> {
  const { doors } = keeper;
  const text = await doors!.lock!.lockText(fileFor(keeper, 'json').text, passphrase);
  try {
    await doors!.outlet.save(savedFile(keeper.entry.kind, 'jwe', text, keeper.clock.date()));
    done(keeper, 'saved');
  } catch {
    done(keeper, 'saveRefused');
  }
}

/** @param press on the control that asks for it */
export async function printSheet(keeper: Keeper, press: Event): Promise<void> {
  const { titleText: title, words } = keeper.host;
  const { entry } = keeper;
  const typeface = typefaceAt(press);
  const record = { title, date: dateOf(keeper, entry.edited), parts: keeper.needs.shape.parts(entry) };
  try {
    if (keeper.needs.print) await keeper.needs.print(keeper.doors!, typeface);
    else await printRecords(keeper.doors!.outlet, [record], { title, words, typeface });
    keeper.go('closed');
  } catch {
    done(keeper, 'printRefused');
  }
}

function fileFor(keeper: Keeper, format: FileFormat): TextFile {
  const words = keepingWords(keeper);
  const needs = {
    shapes: [keeper.needs.shape],
    date: (time: number) => dateOf(keeper, time),
    names: { created: words.get('fileBegun'), edited: words.get('fileChanged') },
  };
  return fileOf(format, keeper.entry, needs, keeper.clock.date());
}

function dateOf({ host }: Keeper, time: number): string {
  return formatDate(host.words.lang, time, { dateStyle: 'long', timeStyle: 'short' });
}

function done(keeper: Keeper, note: 'copied' | 'copyRefused' | 'saved' | 'saveRefused' | 'printRefused'): void {
  keeper.go('closed');
  keeper.say(note);
}
