/** A pacer that counts: each second a timer says the next number and sets the next timer. */
for (const pacer of document.querySelectorAll('.pacer')) {
  pacer.innerHTML = '<button>Start</button>';
  pacer.firstChild.onclick = () => {
    pacer.innerHTML =
      '<div class="form" style="width:300px;height:300px;border-radius:50%;background:#8bb;transform:scale(.4);transition:transform 1s linear"></div><p></p>';
    const [form, word] = pacer.children;
    let second = 0;
    const count = () => {
      const isIn = second < 4;
      word.textContent = isIn ? `In ${second + 1}` : `Out ${second - 3}`;
      form.style.transform = `scale(${0.4 + 0.6 * (isIn ? (second + 1) / 4 : (9 - second) / 6)})`;
      second = (second + 1) % 10;
      setTimeout(count, 1000);
    };
    count();
  };
}
