/** For tests in a page: the next frame comes at once, as a test types before one of 16 ms would let a page move the focus. */
if (typeof window !== 'undefined') {
  window.requestAnimationFrame = (frame) => {
    queueMicrotask(() => frame(performance.now()))
    return 0
  }
}
