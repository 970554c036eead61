/** A pacer as a careful blogger writes it: a circle and two words that the browser's compositor moves. */
const breath = { duration: 10_000, iterations: Infinity, easing: 'linear' };
const grow = [
  { transform: 'scale(.4)', easing: 'cubic-bezier(.4,.1,.6,.9)' },
  { transform: 'scale(1)', easing: 'cubic-bezier(.4,.1,.6,.9)', offset: 0.4 },
  { transform: 'scale(.4)' },
];
const shown = (from, to) => [0, 1, 1, 0, 0].map((opacity, i) => ({ opacity, offset: [0, from, to, to, 1][i] }));

for (const pacer of document.querySelectorAll('.pacer')) {
  pacer.innerHTML = '<button>Start</button>';
  pacer.firstChild.onclick = () => {
    pacer.innerHTML =
      '<div class="form" style="width:300px;height:300px;border-radius:50%;background:#8bb"></div><p>In</p><p>Out</p>';
    const [form, inwards, outwards] = pacer.children;
    form.animate(grow, breath);
    inwards.animate(shown(0, 0.4), breath);
    outwards.animate(shown(0.4, 1), breath);
  };
}
