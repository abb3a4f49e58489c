/**
 * Moves the focus off a button of a row that goes once it is pressed: to the link of its row, or,
 * where that leaves the list as well, of the next one; where none is left, to the choice of rows.
 */
export function leaveRow(button: Element, isLeaving: boolean): void {
  const row = button.closest('tr');
  const near = isLeaving ? (row?.nextElementSibling ?? row?.previousElementSibling) : row;
  const stays = near?.querySelector('a') ?? button.closest('section')?.querySelector('select');
  stays?.focus();
}
