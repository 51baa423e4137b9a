/**
 * Pictures of figures as geometry: what is read from the catalogue becomes records of lines, boxes and words at their
 * places, in pixels, x to the right and y downwards, which templates write as SVG. Nothing here knows a page, a request
 * or SVG.
 */
package vn.minhbach.chart;
