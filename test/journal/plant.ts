/** Lays what it likes into the database, in Node and in browsers. */

/** Lays a thing into the database, which is made where there is none. */
export async function plantOnDevice(_id: string, thing: object): Promise<void> {
  const request = indexedDB.open('ownside', 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind');
  await settled(request);
  await settled(request.result.transaction('entries', 'readwrite').objectStore('entries').put(thing));
  request.result.close();
}

export function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((settle, fail) => {
    request.onsuccess = settle;
    request.onerror = () => fail(request.error!);
  });
}
