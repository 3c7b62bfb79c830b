/** What a product feed may hold, in English: apart, because the widget says it too, on the console. */
export const feedAllowed = {
  name: 'a name of at most 80 characters, without < > and line breaks',
  freeName: 'a name that no other product has',
  products: (most: number): string => `1 to ${most} products`,
  feed: 'a feed {"version": 1, "sponsor": …, "products": […]}',
  valueOrRange: 'either a value, or low, typical and high',
  ordered: 'low, typical and high in this order',
  note: 'text of at most 300 characters',
};
