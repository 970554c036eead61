/** The least that a pacer made with Lit can be: what script time and memory are held against. */
import { LitElement, css, html } from 'lit';

class BarePacer extends LitElement {
  static properties = { running: { state: true } };

  static styles = css`
    .form {
      width: 300px;
      height: 300px;
      border-radius: 50%;
      background: #8bb;
      animation: breathe 10s cubic-bezier(0.4, 0.1, 0.6, 0.9) infinite;
    }
    p {
      animation: show 10s step-end infinite;
    }
    p + p {
      animation-delay: -6s;
    }
    @keyframes breathe {
      0%,
      100% {
        transform: scale(0.4);
      }
      40% {
        transform: scale(1);
      }
    }
    @keyframes show {
      40% {
        opacity: 0;
      }
    }
  `;

  render() {
    return this.running
      ? html`<div class="form"></div>
          <p>In</p>
          <p>Out</p>`
      : html`<button @click=${() => (this.running = true)}>Start</button>`;
  }
}

customElements.define('bare-pacer', BarePacer);
