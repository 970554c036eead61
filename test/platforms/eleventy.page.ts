/** The fast part of the proofs: what is pasted into Markdown as it is, on a real engine. */
import { prove } from './engines/blog.js';
import { eleventy } from './engines/eleventy.js';

const { shortcode: _, ...pasted } = eleventy;
prove({ ...pasted, written: ['element'] });
