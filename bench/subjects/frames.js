/** A pacer that draws itself anew on every frame. */
for (const pacer of document.querySelectorAll('.pacer')) {
  pacer.innerHTML = '<button>Start</button>';
  pacer.firstChild.onclick = () => {
    pacer.innerHTML =
      '<div class="form" style="width:300px;height:300px;border-radius:50%;background:#8bb"></div><p></p>';
    const [form, word] = pacer.children;
    const begun = performance.now();
    const draw = (now) => {
      const second = Math.max(0, (now - begun) / 1000) % 10;
      const full = second < 4 ? second / 4 : (10 - second) / 6;
      form.style.transform = `scale(${0.4 + 0.6 * full ** 2 * (3 - 2 * full)})`;
      word.textContent = second < 4 ? 'In' : 'Out';
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  };
}
