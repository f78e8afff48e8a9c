/** The mark: three towers on a line, drawn with the accent. */
export function Mark() {
  return (
    <svg className="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 17V9l4-2v10M8 17V4l5-2v15M15 17V8l3 1.5V17M1 17.5h18" />
    </svg>
  );
}
